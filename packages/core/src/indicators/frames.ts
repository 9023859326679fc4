import records from "../../data/indicators/frames.json";
import { type PhraseIndex, phraseIndex, wordsOf } from "../phrase/index.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { normalStems } from "./stem.js";

/** How a sentence speaks of what it names, where it does not simply report it. */
export const frames = ["asked", "supposed", "taught", "required", "unfounded", "ended"] as const;
export type Frame = (typeof frames)[number];

interface Cue {
  readonly frame: number;
  readonly atStart: boolean;
}

const cues = once((): PhraseIndex<readonly Cue[]> => {
  const byWords = new Map<string, { words: readonly string[]; value: Cue[] }>();
  for (const { frame, where, words } of tableOf(records)) {
    const cue = { frame: frames.indexOf(frame as Frame), atStart: where === "start" };
    for (const wording of words.split("|")) {
      const stems = normalStems(wordsOf(wording).word);
      const key = stems.join(" ");
      const known = byWords.get(key);
      if (known === undefined) byWords.set(key, { words: stems, value: [cue] });
      else known.value.push(cue);
    }
  }
  return phraseIndex(byWords.values());
});

/** A word of a question may stand behind this many others: "And, at night, do you …". */
const START = 3;

/** The frames that a sentence sets, as numbers of `frames`. */
export const framesOf = (words: ReturnType<typeof wordsOf>, text: string): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { value, from } of cues().find(words)) {
    for (const { frame, atStart } of value) if (!atStart || from < START) found.add(frame);
  }
  if (/\?\s*["”')]*\s*$/.test(text) && !found.has(0)) found.add(0);
  return found;
};

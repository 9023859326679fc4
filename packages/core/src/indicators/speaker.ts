import records from "../../data/indicators/speakers.json";
import { type PhraseIndex, phraseIndex, wordsOf } from "../phrase/index.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import type { Speaker } from "./indicator-reading.js";
import { normalStems } from "./stem.js";

const cues = once(
  (): PhraseIndex<Speaker> =>
    phraseIndex(
      [...tableOf(records)]
        .reverse()
        .flatMap(({ speaker, words }) =>
          words.split("|").map((wording) => ({ words: normalStems(wordsOf(wording).word), value: speaker as Speaker })),
        ),
    ),
);

/** Where a sentence names several, the one whose words are reported goes first: an auditor who writes what workers said. */
const order: readonly Speaker[] = ["press", "management", "worker", "document", "auditor"];

/** Whose words a sentence is, by what it says of itself. */
export const speakerOf = (text: string): Speaker => {
  const words = wordsOf(text);
  const named = new Set(
    cues()
      .find({ ...words, word: normalStems(words.word) })
      .map(({ value }) => value),
  );
  return order.find((speaker) => named.has(speaker)) ?? "unknown";
};

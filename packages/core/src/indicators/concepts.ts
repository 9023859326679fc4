import shipped from "../../data/indicators/concepts.json";
import { type PhraseIndex, phraseIndex, wordsOf } from "../phrase/index.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { normalStems } from "./stem.js";

const records = once(() => tableOf(shipped));

/** The number of a concept: its place in the lexicon. */
export const conceptNumber = (name: string): number => {
  const at = records().findIndex(({ concept }) => concept === name);
  if (at < 0) throw new Error(`the lexicon has no concept "${name}"`);
  return at;
};

/** Finds the wordings of all concepts; one wording may stand for several. */
export const wordings = once((): PhraseIndex<readonly number[]> => {
  const concepts = new Map<string, { words: string[]; value: number[] }>();
  records().forEach((record, number) => {
    for (const wording of record.words.split("|")) {
      const words = normalStems(wordsOf(wording).word);
      const key = words.join(" ");
      const known = concepts.get(key);
      if (known === undefined) concepts.set(key, { words, value: [number] });
      else if (!known.value.includes(number)) known.value.push(number);
    }
  });
  return phraseIndex(concepts.values());
});

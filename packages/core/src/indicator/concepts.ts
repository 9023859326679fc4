import records from "../../data/indicators/concepts.json";
import { type PhraseIndex, phraseIndex, wordsOf } from "../phrase/index.js";
import { once } from "../reference/once.js";
import { normalStems } from "./stem.js";

/** The names of the concepts, in the order of the lexicon; a concept's number is its place. */
export const conceptNames: readonly string[] = records.map(({ concept }) => concept);

/** The number of a concept. */
export const conceptNumber = (name: string): number => {
  const at = conceptNames.indexOf(name);
  if (at < 0) throw new Error(`the lexicon has no concept "${name}"`);
  return at;
};

/** Finds the wordings of all concepts; one wording may stand for several. */
export const wordings = once((): PhraseIndex<readonly number[]> => {
  const concepts = new Map<string, { words: string[]; value: number[] }>();
  records.forEach((record, number) => {
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

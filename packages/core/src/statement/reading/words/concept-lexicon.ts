import shipped from "../../../../data/statement-concepts.json";
import { once } from "../../../reference/once.js";
import { tableOf } from "../../../reference/table-of.js";
import { hashLetters, START } from "./hash.js";
import { newWordStream, readWords } from "./word-stream.js";

/** Finds the concept (1 and up; 0 is none) of a folded word, whole or by its beginning. */
export interface ConceptLexicon {
  readonly size: number;
  conceptOf(letters: Uint8Array, start: number, end: number): number;
}

const SHORTEST_BEGINNING = 2;

/** The words of each concept, as data; a name that ends in `*` lists beginnings of words. */
export const conceptLexicon = once((): ConceptLexicon => {
  const words = new Map<number, number>();
  const beginnings = new Map<number, number>();
  const stream = newWordStream();
  const concepts = tableOf(shipped);
  const names = Object.keys(concepts) as (keyof typeof concepts)[];
  names.forEach((name, n) => {
    const table = name.endsWith("*") ? beginnings : words;
    readWords(concepts[name], stream);
    for (let w = 0; w < stream.count; w++) {
      const hash = hashLetters(stream.letters, stream.starts[w] ?? 0, stream.ends[w] ?? 0);
      if (!table.has(hash)) table.set(hash, n + 1);
    }
  });
  return {
    size: names.length + 1,
    conceptOf(letters, start, end) {
      let hash = START;
      let found = 0;
      for (let i = start; i < end; i++) {
        hash = Math.imul(hash ^ (letters[i] ?? 0), 0x01000193);
        if (i - start >= SHORTEST_BEGINNING) found = beginnings.get(hash) ?? found;
      }
      return words.get(hash) ?? found;
    },
  };
});

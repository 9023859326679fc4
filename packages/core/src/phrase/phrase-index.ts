import type { Words } from "./words.js";

/** A phrase to look for, word by word as `wordsOf` folds them, and what it stands for. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A phrase found: the words from `from` up to but not with `to`. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Finds many phrases in one pass over a text, as a tree of words. */
export interface PhraseIndex<T> {
  /** Leftmost and longest first, never overlapping, never across a pause. */
  find(words: Words): PhraseHit<T>[];
  /** The phrase that is exactly these words. */
  exactly(words: readonly string[]): T | undefined;
}

const WORD_SPACE = 0x10000;
const NOWHERE = -1;

/** Where two phrases are the same words, the first keeps its value. */
export function phraseIndex<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const numberOf = new Map<string, number>();
  const next = new Map<number, number>();
  const values: (T | undefined)[] = [undefined];

  const step = (node: number, word: string): number => {
    const number = numberOf.get(word);
    return number === undefined ? NOWHERE : (next.get(node * WORD_SPACE + number) ?? NOWHERE);
  };

  const grow = (node: number, word: string): number => {
    const number = numberOf.get(word) ?? numberOf.size;
    if (number >= WORD_SPACE) throw new RangeError("a phrase index holds at most 65,536 different words");
    numberOf.set(word, number);
    const edge = node * WORD_SPACE + number;
    const known = next.get(edge);
    if (known !== undefined) return known;
    next.set(edge, values.length);
    return values.push(undefined) - 1;
  };

  for (const { words, value } of phrases) {
    const node = words.reduce(grow, 0);
    if (node !== 0) values[node] ??= value;
  }

  return {
    find(words) {
      const hits: PhraseHit<T>[] = [];
      for (let from = 0; from < words.count; ) {
        let node = 0;
        let best: PhraseHit<T> | undefined;
        for (let to = from; to < words.count && (to === from || words.pauseBefore[to] === 0); ) {
          node = step(node, words.word[to++] ?? "");
          if (node === NOWHERE) break;
          const value = values[node];
          if (value !== undefined) best = { value, from, to };
        }
        if (best !== undefined) hits.push(best);
        from = best?.to ?? from + 1;
      }
      return hits;
    },
    exactly(words) {
      let node = 0;
      for (const word of words) {
        node = step(node, word);
        if (node === NOWHERE) return undefined;
      }
      return values[node];
    },
  };
}

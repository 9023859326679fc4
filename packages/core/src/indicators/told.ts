import { wordsOf } from "../phrase/index.js";
import { wordings } from "./concepts.js";
import { framesOf } from "./frames.js";
import { normalStems } from "./stem.js";

/** A word or wording of a sentence: the concepts it stands for, none for a word that the lexicon does not know. */
export interface Item {
  readonly concepts: readonly number[];
  /** The words from `from` up to but not with `to`. */
  readonly from: number;
  readonly to: number;
}

/** A sentence as the reader sees it: stems, where the text pauses, and the concepts that it names, in order. */
export interface Told {
  readonly text: string;
  readonly stems: readonly string[];
  readonly pauseBefore: readonly number[];
  readonly items: readonly Item[];
  /** How it is told, where it is not simply reported: numbers of `frames`. */
  readonly frames: ReadonlySet<number>;
  /** Offset in `text` of each word. */
  readonly starts: readonly number[];
}

const none: readonly number[] = [];

/** Reads the words of a sentence into stems and concepts. */
export const toldBy = (text: string): Told => {
  const words = wordsOf(text);
  const stems = normalStems(words.word);
  const items: Item[] = [];
  let next = 0;
  const stemmed = { ...words, word: stems };
  for (const { value, from, to } of wordings().find(stemmed)) {
    for (; next < from; next++) items.push({ concepts: none, from: next, to: next + 1 });
    items.push({ concepts: value, from, to });
    next = to;
  }
  for (; next < stems.length; next++) items.push({ concepts: none, from: next, to: next + 1 });
  return { text, stems, pauseBefore: words.pauseBefore, items, frames: framesOf(stemmed, text), starts: words.start };
};

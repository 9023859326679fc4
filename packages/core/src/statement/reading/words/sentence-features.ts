import { conceptLexicon } from "./concept-lexicon.js";
import { address, hashLetters, START } from "./hash.js";
import { LOOK, newWordStream, READ_LIMIT, readWords, type WordStream } from "./word-stream.js";

/** Kinds of features; each kind is scaled by how many a sentence has of it. */
export const GROUPS = ["word", "pair", "letters", "concept", "together", "shape"] as const;

/** Addresses and groups of the features of one sentence, with repetitions; overwritten by the next reading. */
export interface SentenceFeatures {
  count: number;
  readonly addresses: Int32Array;
  readonly groups: Uint8Array;
  /** The word each feature belongs to, or one that no sentence has for features of the whole sentence. */
  readonly wordOf: Uint16Array;
  readonly words: WordStream;
  /** Concept of each word, 0 where it has none. */
  readonly concepts: Uint8Array;
}

export type FeatureReader = (text: string) => SentenceFeatures;

const WORD = 0;
const PAIR = 1;
const LETTERS = 2;
const CONCEPT = 3;
const TOGETHER = 4;
const SHAPE = 5;
const LONGEST_PIECE = 4;
const SHORTEST_PIECE = 3;
const EDGE = 0x20;
/** Word of features that belong to the whole sentence. */
export const NO_WORD = 0xffff;
const NUMBER_KEY = 101;
const YEAR_KEY = 102;

export function featureReader(): FeatureReader {
  const lexicon = conceptLexicon();
  const capacity = READ_LIMIT * 10;
  const features: SentenceFeatures = {
    count: 0,
    addresses: new Int32Array(capacity),
    groups: new Uint8Array(capacity),
    wordOf: new Uint16Array(capacity),
    words: newWordStream(),
    concepts: new Uint8Array(READ_LIMIT),
  };
  const { addresses, groups, wordOf, words, concepts } = features;
  const present = new Uint8Array(lexicon.size);
  let count = 0;
  let word = 0;
  const add = (group: number, a: number, b = 0, c = 0): void => {
    if (count >= capacity) return;
    addresses[count] = address(group, a, b, c);
    wordOf[count] = word;
    groups[count++] = group;
  };

  function pieces(start: number, end: number): void {
    const { letters } = words;
    for (let from = start - 1; from <= end - SHORTEST_PIECE + 1; from++) {
      let hash = START;
      for (let size = 1; size <= LONGEST_PIECE && from + size <= end + 1; size++) {
        const at = from + size - 1;
        const letter = at < start || at >= end ? EDGE : (letters[at] ?? 0);
        hash = Math.imul(hash ^ letter, 0x01000193);
        if (size >= SHORTEST_PIECE) add(LETTERS, hash);
      }
    }
  }

  return (text) => {
    readWords(text, words);
    count = 0;
    present.fill(0);
    let before = 0;
    let beforeKey = 0;
    let beforeKey2 = 0;
    for (let w = 0; w < words.count; w++) {
      word = w;
      const start = words.starts[w] ?? 0;
      const end = words.ends[w] ?? 0;
      const whole = hashLetters(words.letters, start, end);
      const stem = hashLetters(words.letters, start, stemEnd(words.letters, start, end));
      const concept = lexicon.conceptOf(words.letters, start, end);
      concepts[w] = concept;
      present[concept] = 1;
      const look = words.looks[w] ?? 0;
      const key = concept > 0 ? concept : look === LOOK.number ? NUMBER_KEY : look === LOOK.year ? YEAR_KEY : stem;
      add(WORD, whole);
      if (stem !== whole) add(WORD, stem, 1);
      add(PAIR, before, stem);
      add(CONCEPT, key, 1);
      add(CONCEPT, key, beforeKey, 2);
      // Three in a row stand with the pairs: they speak for their own sentence only, which keeps the model small.
      if (w > 1) add(TOGETHER, key, beforeKey, beforeKey2 ^ 3);
      pieces(start, end);
      before = stem;
      beforeKey2 = beforeKey;
      beforeKey = key;
    }
    word = NO_WORD;
    for (let a = 1; a < present.length; a++) {
      if (present[a] === 0) continue;
      for (let b = a + 1; b < present.length; b++) if (present[b] !== 0) add(TOGETHER, a, b);
    }
    shapes(words, add);
    features.count = count;
    return features;
  };
}

function shapes(words: WordStream, add: (group: number, a: number, b?: number) => void): void {
  const seen = new Uint8Array(5);
  for (let w = 0; w < words.count; w++) {
    const look = words.looks[w] ?? 0;
    seen[look] = Math.min(250, (seen[look] ?? 0) + 1);
  }
  add(SHAPE, 1, Math.min(6, Math.floor(words.count / 3)));
  add(SHAPE, 2, Math.min(12, Math.floor(words.count / 10)));
  const share = words.count === 0 ? 0 : ((seen[LOOK.capital] ?? 0) + (seen[LOOK.capitals] ?? 0)) / words.count;
  add(SHAPE, 3, Math.floor(share * 5));
  add(SHAPE, 4, Math.min(4, seen[LOOK.capitals] ?? 0));
  add(SHAPE, 5, Math.min(3, seen[LOOK.number] ?? 0));
  add(SHAPE, 6, Math.min(2, seen[LOOK.year] ?? 0));
  add(SHAPE, 7, words.count === 0 ? LOOK.lower : (words.looks[0] ?? LOOK.lower));
  if (words.hasUnderscores) add(SHAPE, 8);
  if (words.hasSignatureMark) add(SHAPE, 9);
}

/** Where a word ends without a plural or verb ending. */
function stemEnd(letters: Uint8Array, start: number, end: number): number {
  const last = (back: number) => letters[end - back] ?? 0;
  if (end - start < 5) return end;
  if (last(3) === 0x69 && last(2) === 0x6e && last(1) === 0x67) return end - 3;
  if (last(2) === 0x65 && (last(1) === 0x64 || last(1) === 0x73)) return end - 2;
  if (last(1) === 0x73 && last(2) !== 0x73) return end - 1;
  if (last(1) === 0x65) return end - 1;
  return end;
}

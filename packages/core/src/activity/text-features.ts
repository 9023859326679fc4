import { foldText, READ_LIMIT } from "./folded-text.js";
import { stopWords } from "./stop-words.js";

/** Features are known by a hash of this many bits, never by their text: the shipped weights hold no words. */
export const HASH_BITS = 24;
/** Where a word stands matters: one that comes this many words later counts half. */
const HALF_WAY = 8;
/** How much a piece of a word counts beside the word itself. */
const PIECE = 0.4;
/** Letters of a piece, the gaps before and after the word among them. */
const PIECE_LENGTH = 5;
const ROOM = READ_LIMIT * 3;
const PER_LETTER = 3;

const PRIME = 0x01000193;
const GOLDEN = 0x9e3779b1;
const WORD = 1;
const PIECE_SEED = 4;
const DIGIT_NINE = 57;
const IDEOGRAPHS = 0x2e80;
const ASCII = 128;
const A = 97;
const E = 101;
const I = 105;
const S = 115;
const U = 117;
const Y = 121;

/** The features of one text, `count` of them, reused from text to text. */
export interface TextFeatures {
  readonly hashes: Int32Array;
  /** 1 for the first word, less for later ones and for pieces. */
  readonly weights: Float32Array;
  count: number;
}

/** Reads the features of a text: words, neighbouring pairs in either order, and pieces of words. */
export type FeatureReader = (text: string) => TextFeatures;

/** A reader with its own working memory; its answer is overwritten by the next reading. */
export function featureReader(): FeatureReader {
  const units = new Uint16Array(ROOM);
  const features: TextFeatures = {
    hashes: new Int32Array(ROOM * PER_LETTER),
    weights: new Float32Array(ROOM * PER_LETTER),
    count: 0,
  };
  let words = 0;
  const stops = new Set(stopWords.map(hashOfWord));

  function add(hash: number, weight: number): void {
    features.hashes[features.count] = finish(hash);
    features.weights[features.count++] = weight;
  }

  /** Chinese and Japanese write no gaps between words: every sign and every two neighbours stand for a word. */
  function addIdeographs(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const weight = HALF_WAY / (HALF_WAY + ++words / 2);
      add(hashOf(units, i, i + 1, WORD), weight);
      if (i + 1 < end) add(hashOf(units, i, i + 2, WORD), weight);
    }
  }

  function addPieces(start: number, end: number, weight: number): void {
    for (let i = start - 1; i + PIECE_LENGTH <= end + 1; i++)
      add(hashOf(units, i, i + PIECE_LENGTH, PIECE_SEED), weight);
  }

  return (text) => {
    const length = foldText(text, units);
    features.count = 0;
    words = 0;
    let previous = 0;
    for (let start = 0, end = 0; start < length; start = end + 1) {
      end = wordEnd(units, start);
      if ((units[start] ?? 0) >= IDEOGRAPHS) {
        addIdeographs(start, end);
        continue;
      }
      if (tellsNothing(units, start, end)) continue;
      const word = singular(units, start, end);
      if (stops.has(word)) continue;
      const weight = HALF_WAY / (HALF_WAY + ++words);
      add(word, weight);
      if (previous !== 0) add(pair(previous, word), weight);
      previous = word;
      addPieces(start, end, weight * PIECE);
    }
    return features;
  };
}

function wordEnd(units: Uint16Array, start: number): number {
  let end = start;
  while (units[end] !== 0) end++;
  return end;
}

function tellsNothing(units: Uint16Array, start: number, end: number): boolean {
  if (end - start === 1) return (units[start] ?? 0) < ASCII;
  for (let i = start; i < end; i++) if ((units[i] ?? 0) > DIGIT_NINE) return false;
  return true;
}

/** The hash of a word without its English plural ending, so that "brick" and "bricks", "dairy" and "dairies" are one. */
function singular(units: Uint16Array, start: number, end: number): number {
  const before = units[end - 2] ?? 0;
  if (end - start < 4 || units[end - 1] !== S || before === S || before === U) return hashOf(units, start, end, WORD);
  if (end - start > 4 && before === E && units[end - 3] === I)
    return Math.imul(hashOf(units, start, end - 3, WORD) ^ Y, PRIME);
  return hashOf(units, start, end - 1, WORD);
}

/** The hash of a stretch of units; what lies before the first counts as a gap. */
function hashOf(units: Uint16Array, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (i < 0 ? 0 : (units[i] ?? 0)), PRIME);
  return hash;
}

function hashOfWord(word: string): number {
  const units = Uint16Array.from([...word].map((letter) => letter.charCodeAt(0)));
  return units.length > 1 ? singular(units, 0, units.length) : hashOf(units, 0, 1, WORD);
}

function pair(a: number, b: number): number {
  return (Math.imul(a, GOLDEN) + Math.imul(b, GOLDEN)) ^ Math.imul(a ^ b, A);
}

/** Spreads the bits (the finaliser of MurmurHash3) and keeps the upper ones. */
function finish(hash: number): number {
  let x = hash ^ (hash >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> (32 - HASH_BITS);
}

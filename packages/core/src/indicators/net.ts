import { decodeBase64 } from "../activity/base64.js";
import { FIRST_STEM, netWords } from "./net-words.js";
import type { Told } from "./told.js";

/** How many words the filters of a net look at, as many filters of each. */
export const FILTER_WIDTHS = [1, 3, 5] as const;
/** How far a filter looks to each side, at most. */
const MOST_ASIDE = 2;
/** Answers are kept as whole numbers, so many to one: what is small stays near, and is added quickly. */
const FINE = 2048;
const LARGEST = 32_767;

/** Whole numbers from -127 to 127, as bytes, that stand for that many times the scale. */
export interface PackedNumbers {
  readonly bytes: string;
  readonly scale: number;
}

/**
 * A small convolutional net as it is stored. Each feature of a word has a vector; each filter looks at a word and its
 * neighbours, and counts where in the sentence it answers most; each head weighs the answers.
 */
export interface NetFile {
  /** The stems that it knows, in the order of their features. */
  readonly stems: string;
  /** Numbers a vector. */
  readonly size: number;
  readonly vectors: PackedNumbers;
  /** For each filter, for each word that it looks at, a vector. */
  readonly filters: PackedNumbers;
  readonly filterBias: readonly number[];
  /** For each head a weight of each filter. */
  readonly heads: PackedNumbers;
  readonly headBias: readonly number[];
}

const unpacked = ({ bytes, scale }: PackedNumbers): Float32Array => {
  const raw = decodeBase64(bytes);
  return Float32Array.from(new Int8Array(raw.buffer, raw.byteOffset, raw.length), (value) => value * scale);
};

/** The numbers of the features that stand for stems. */
export const stemFeatures = (stems: readonly string[]): Map<string, number> =>
  new Map(stems.map((stem, at) => [stem, FIRST_STEM + at]));

/**
 * What a feature adds to each filter around it, so that no vector has to be multiplied while reading: for each place from
 * `MOST_ASIDE` before the filter's middle to as far behind, the filters that look there.
 */
const answersOf = (vector: Float32Array, filters: Float32Array, ofEach: number): Int16Array => {
  const size = vector.length;
  const answers: number[] = [];
  for (let place = -MOST_ASIDE; place <= MOST_ASIDE; place++) {
    let start = 0;
    for (const width of FILTER_WIDTHS) {
      const at = place + (width >> 1);
      for (let filter = 0; filter < ofEach; filter++, start += width * size) {
        if (at < 0 || at >= width) continue;
        let sum = 0;
        for (let d = 0; d < size; d++) sum += vector[d]! * filters[start + at * size + d]!;
        answers.push(Math.max(-LARGEST, Math.min(LARGEST, Math.round(sum * FINE))));
      }
    }
  }
  return Int16Array.from(answers);
};

/** Adds a part of a row of answers to sums. It runs most of all, so four at a time; filters come in fours. */
const add = (sums: Int32Array, to: number, row: Int16Array, from: number, length: number): void => {
  for (let i = 0; i < length; i += 4) {
    sums[to + i] = sums[to + i]! + row[from + i]!;
    sums[to + i + 1] = sums[to + i + 1]! + row[from + i + 1]!;
    sums[to + i + 2] = sums[to + i + 2]! + row[from + i + 2]!;
    sums[to + i + 3] = sums[to + i + 3]! + row[from + i + 3]!;
  }
};

/** The most that each filter answers to any word, or nothing. */
const mostOf = (sums: Int32Array, bias: readonly number[]): Float64Array => {
  const count = bias.length;
  const most = new Float64Array(count);
  for (let at = 0; at < sums.length; at += count) {
    for (let i = 0; i < count; i++) {
      const answer = sums[at + i]! / FINE + bias[i]!;
      if (answer > most[i]!) most[i] = answer;
    }
  }
  return most;
};

/** What each head makes of the filters that answered. */
const weighed = (answers: Float64Array, heads: Float32Array, bias: readonly number[]): Float64Array => {
  const count = answers.length;
  const sums = Float64Array.from(bias);
  for (let i = 0; i < count; i++) {
    const answer = answers[i]!;
    if (answer === 0) continue;
    for (let head = 0, at = i; head < sums.length; head++, at += count) sums[head]! += heads[at]! * answer;
  }
  return sums;
};

/** A net ready to read: gives the log-odds of each head. */
export const indicatorNet = (file: NetFile): ((told: Told) => Float64Array) => {
  const stems = stemFeatures(file.stems.split(" "));
  const vectors = unpacked(file.vectors);
  const filters = unpacked(file.filters);
  const heads = unpacked(file.heads);
  const count = file.filterBias.length;
  const ofEach = count / FILTER_WIDTHS.length;
  const known: (Int16Array | undefined)[] = Array.from({ length: vectors.length / file.size });
  const answersTo = (feature: number): Int16Array => {
    const made = known[feature];
    if (made !== undefined) return made;
    const vector = vectors.subarray(feature * file.size, (feature + 1) * file.size);
    const row = answersOf(vector, filters, ofEach);
    known[feature] = row;
    return row;
  };
  return (told) => {
    const words = netWords(told, stems);
    const sums = new Int32Array(words.length * count);
    words.forEach((features, at) => {
      for (const feature of features) {
        const row = answersTo(feature);
        let from = 0;
        for (let place = -MOST_ASIDE; place <= MOST_ASIDE; place++) {
          const middle = at - place;
          const narrow = Math.abs(place) * ofEach;
          if (middle >= 0 && middle < words.length) add(sums, middle * count + narrow, row, from, count - narrow);
          from += count - narrow;
        }
      }
    });
    return weighed(mostOf(sums, file.filterBias), heads, file.headBias);
  };
};

import { ADDRESSES, addressOfStem, eachFeature, kinds, readStems } from "../../src/indicators/features.js";
import { indicatorIds } from "../../src/indicators/indicator-id.js";
import { toldBy } from "../../src/indicators/told.js";
import { logisticRegression, type SparseRows } from "../statements/logistic-regression.js";
import { columnsOf, type LabelledSentence } from "./labelled-sentence.js";
import type { WordVectors } from "./word-vectors.js";

/** A topic an indicator, and whether anything is said to happen. */
export const HEADS = indicatorIds.length + 1;

/** What an error costs against the size of the weights, for a topic, for one that is named, and for happening. */
const COST = { topic: 0.3, named: 0.6, happening: 0.5 };
/** A feature must be met this often to be learned. */
const LEAST = 2;
/** How much the vectors of words count beside the words themselves. */
const VECTORS = 0.2;
const SEED = 1;

/** A sentence to learn from, read. */
export interface Lesson {
  readonly sentence: LabelledSentence;
  /** Addresses of its features with what each counts. */
  readonly features: ReadonlyMap<number, number>;
  /** The vectors of its words, summed: all, then those behind a negation. */
  readonly vectors: Float64Array;
  /** 1, or less for what is no natural sentence. */
  readonly weight: number;
}

/** Weights by address, `HEADS` an address. */
export interface Trained {
  readonly weights: ReadonlyMap<number, Float64Array>;
  readonly bias: readonly number[];
}

/** Reads a sentence into what the model learns from. */
export const lessonOf = (sentence: LabelledSentence, words: WordVectors, weight = 1): Lesson => {
  const told = toldBy(sentence.text);
  const features = new Map<number, number>();
  eachFeature(told, (address, kind) => features.set(address, kinds[kind]));
  const vectors = new Float64Array(2 * words.size);
  const counted = new Set<string>();
  for (const { stem, denied } of readStems(told)) {
    const vector = words.byStem.get(stem);
    if (vector === undefined) continue;
    for (const from of denied ? [0, words.size] : [0]) {
      if (counted.has(`${from}${stem}`)) continue;
      counted.add(`${from}${stem}`);
      for (let d = 0; d < words.size; d++) vectors[from + d]! += VECTORS * vector[d]!;
    }
  }
  return { sentence, features, vectors, weight };
};

const rowsOf = (lessons: readonly Lesson[], columnOf: ReadonlyMap<number, number>, dimensions: number): SparseRows => {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const { features, vectors } of lessons) {
    for (const [address, value] of features) {
      const column = columnOf.get(address);
      if (column === undefined) continue;
      columns.push(column);
      values.push(value);
    }
    vectors.forEach((value, d) => {
      columns.push(columnOf.size + d);
      values.push(value);
    });
    starts.push(columns.length);
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width: columnOf.size + dimensions,
  };
};

/**
 * Fits the heads. What is learned of the vectors becomes weights of the stems, so that words that no lesson holds weigh
 * what words used alike weigh, and reading needs no vectors.
 */
export const trainModel = (lessons: readonly Lesson[], words: WordVectors): Trained => {
  const seen = new Uint16Array(ADDRESSES);
  const counts = new Map<number, number>();
  for (const { features } of lessons) {
    for (const [address, value] of features) {
      seen[address]!++;
      counts.set(address, value);
    }
  }
  const columnOf = new Map<number, number>();
  for (let address = 0; address < ADDRESSES; address++) {
    if (seen[address]! >= LEAST) columnOf.set(address, columnOf.size);
  }
  const rows = rowsOf(lessons, columnOf, 2 * words.size);
  const labels = lessons.map(({ sentence }) => columnsOf(sentence));
  const fits = Array.from({ length: HEADS }, (_, head) =>
    logisticRegression(
      rows,
      Uint8Array.from(labels, (row) => row[head]!),
      Float64Array.from(lessons, ({ weight }, at) => {
        const cost = head === HEADS - 1 ? COST.happening : labels[at]![head] === 1 ? COST.named : COST.topic;
        return weight * cost;
      }),
      SEED,
    ),
  );
  const weights = new Map<number, Float64Array>();
  const rowAt = (address: number): Float64Array => {
    const row = weights.get(address) ?? new Float64Array(HEADS);
    weights.set(address, row);
    return row;
  };
  for (const [address, column] of columnOf) {
    const row = rowAt(address);
    for (let head = 0; head < HEADS; head++) row[head]! += counts.get(address)! * fits[head]!.weights[column]!;
  }
  for (const [stem, vector] of words.byStem) {
    for (const [kind, from] of [
      ["stem", 0],
      ["deniedStem", words.size],
    ] as const) {
      const row = rowAt(addressOfStem(kind, stem));
      for (let head = 0; head < HEADS; head++) {
        const learned = fits[head]!.weights;
        for (let d = 0; d < words.size; d++) row[head]! += VECTORS * vector[d]! * learned[columnOf.size + from + d]!;
      }
    }
  }
  return { weights, bias: fits.map(({ bias }) => bias) };
};

import { FILTER_WIDTHS } from "../../src/indicators/net.js";
import { seededRandom, shuffle } from "../activities/seeded-random.js";
import { type Learned, learned, step } from "./adam.js";

/** A sentence to learn from: the features of each of its words, what each head should say, and how much it counts. */
export interface NetLesson {
  readonly words: readonly (readonly number[])[];
  readonly marks: readonly number[];
  readonly weight: number;
}

export interface NetShape {
  readonly features: number;
  /** Numbers a vector. */
  readonly size: number;
  /** Filters of each width. */
  readonly ofEach: number;
  readonly heads: number;
}

/** What a net learns; the filters one after the other, narrow ones first, each as many vectors as it is wide. */
export interface Net {
  readonly vectors: Learned;
  readonly filters: Learned;
  readonly filterBias: Learned;
  readonly heads: Learned;
  readonly headBias: Learned;
}

const EPOCHS = 15;
const RATE = 0.002;
/** Sentences a step. */
const BATCH = 16;
/** The share of filters, and of features of words, that a net has to do without each time. */
const SILENT_FILTERS = 0.5;
const SILENT_FEATURES = 0.1;
/** Most heads say no most of the time. */
const FIRST_HEAD_BIAS = -2;
const WIDEST = FILTER_WIDTHS[FILTER_WIDTHS.length - 1]!;

/** For each filter where its numbers begin, and how many there are. */
const filterPlaces = ({ size, ofEach }: NetShape): { starts: Int32Array; lengths: Int32Array } => {
  const lengths = Int32Array.from(FILTER_WIDTHS.flatMap((width) => Array<number>(ofEach).fill(width * size)));
  let start = 0;
  const starts = lengths.map((length) => {
    start += length;
    return start - length;
  });
  return { starts, lengths };
};

const newNet = (shape: NetShape, random: () => number): Net => {
  const filters = shape.ofEach * FILTER_WIDTHS.length;
  const spread = (count: number, size: number): Learned =>
    learned(Float32Array.from({ length: count }, () => (2 * random() - 1) * size));
  const { lengths } = filterPlaces(shape);
  return {
    vectors: spread(shape.features * shape.size, 0.17),
    filters: learned(
      Float32Array.from(
        [...lengths].flatMap((length) => Array.from({ length }, () => (2 * random() - 1) * Math.sqrt(6 / length))),
      ),
    ),
    filterBias: learned(new Float32Array(filters)),
    heads: spread(shape.heads * filters, Math.sqrt(3 / filters)),
    headBias: learned(new Float32Array(shape.heads).fill(FIRST_HEAD_BIAS)),
  };
};

/** Teaches a net; the same lessons give the same net. */
export const trainConvolution = (shape: NetShape, lessons: readonly NetLesson[], seed: number): Net => {
  const { size } = shape;
  const random = seededRandom(seed);
  const net = newNet(shape, random);
  const { starts, lengths } = filterPlaces(shape);
  const count = starts.length;
  const margin = WIDEST >> 1;
  const best = new Float32Array(count);
  const bestAt = new Int32Array(count);
  const slopes = new Float32Array(count);
  const touched = new Set<number>();

  /** Reads a sentence and gathers what it says about each number. */
  const learnFrom = ({ words, marks, weight }: NetLesson): void => {
    const heard = words.map((features) => features.filter(() => random() >= SILENT_FEATURES));
    const sums = new Float32Array((words.length + 2 * margin) * size);
    heard.forEach((features, at) => {
      const to = (at + margin) * size;
      for (const feature of features) {
        for (let d = 0; d < size; d++) sums[to + d]! += net.vectors.values[feature * size + d]!;
      }
    });
    const loud = 1 / (1 - SILENT_FILTERS);
    const { values: weights } = net.filters;
    for (let filter = 0; filter < count; filter++) {
      best[filter] = 0;
      bestAt[filter] = -1;
      if (random() < SILENT_FILTERS) continue;
      const start = starts[filter]!;
      const length = lengths[filter]!;
      const first = (WIDEST * size - length) >> 1;
      for (let at = 0; at < words.length; at++) {
        const from = at * size + first;
        let answer = net.filterBias.values[filter]!;
        for (let d = 0; d < length; d++) answer += weights[start + d]! * sums[from + d]!;
        if (answer > best[filter]!) {
          best[filter] = answer;
          bestAt[filter] = from;
        }
      }
      best[filter]! *= loud;
    }
    slopes.fill(0);
    marks.forEach((mark, head) => {
      const own = head * count;
      let sum = net.headBias.values[head]!;
      for (let i = 0; i < count; i++) sum += net.heads.values[own + i]! * best[i]!;
      const slope = (weight * (1 / (1 + Math.exp(-sum)) - mark)) / BATCH;
      net.headBias.gradient[head]! += slope;
      for (let i = 0; i < count; i++) {
        net.heads.gradient[own + i]! += slope * best[i]!;
        slopes[i]! += slope * net.heads.values[own + i]!;
      }
    });
    const back = new Float32Array(sums.length);
    for (let filter = 0; filter < count; filter++) {
      const from = bestAt[filter]!;
      if (from < 0) continue;
      const slope = slopes[filter]! * loud;
      const start = starts[filter]!;
      net.filterBias.gradient[filter]! += slope;
      for (let d = 0; d < lengths[filter]!; d++) {
        net.filters.gradient[start + d]! += slope * sums[from + d]!;
        back[from + d]! += slope * weights[start + d]!;
      }
    }
    heard.forEach((features, at) => {
      const from = (at + margin) * size;
      for (const feature of features) {
        touched.add(feature);
        for (let d = 0; d < size; d++) net.vectors.gradient[feature * size + d]! += back[from + d]!;
      }
    });
  };

  const order = Int32Array.from(lessons.keys());
  const steps = EPOCHS * Math.ceil(order.length / BATCH);
  let done = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      for (const at of order.subarray(from, from + BATCH)) learnFrom(lessons[at]!);
      done++;
      const rate = RATE * (1 - (0.98 * done) / steps);
      for (const numbers of [net.filters, net.filterBias, net.heads, net.headBias]) step(numbers, rate, done);
      for (const feature of touched) step(net.vectors, rate, done, feature * size, (feature + 1) * size);
      touched.clear();
    }
  }
  return net;
};

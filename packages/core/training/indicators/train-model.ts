import { ADDRESSES, kinds } from "../../src/indicators/feature-address.js";
import { eachFeature } from "../../src/indicators/features.js";
import { HEADS } from "../../src/indicators/heads.js";
import { type Told, toldBy } from "../../src/indicators/told.js";
import { type LinearFit, logisticRegression, type SparseRows } from "../statements/logistic-regression.js";
import { columnsOf, type LabelledSentence } from "./labelled-sentence.js";

/** What an error costs against the size of the weights, for an indicator, for one that is there, and for happening. */
const COST = { indicator: 0.8, there: 1.2, happening: 1 };
/** A feature must be met this often to be learned. */
const LEAST = 2;
/** Features that a head may weigh; happening is told by more. */
const MOST_FEATURES = { indicator: 3500, happening: 7000 };
const SEED = 1;

/** A sentence to learn from, read. */
export interface Lesson {
  readonly sentence: LabelledSentence;
  readonly told: Told;
  /** Addresses of its features with what each counts. */
  readonly features: ReadonlyMap<number, number>;
  /** 1, or less for what is no natural sentence. */
  readonly weight: number;
}

/** Weights by address, `HEADS` an address. */
export interface Trained {
  readonly weights: ReadonlyMap<number, Float64Array>;
  readonly bias: readonly number[];
}

/** Reads a sentence into what the model learns from. */
export const lessonOf = (sentence: LabelledSentence, weight = 1): Lesson => {
  const told = toldBy(sentence.text);
  const features = new Map<number, number>();
  eachFeature(told, (address, kind) => features.set(address, kinds[kind]));
  return { sentence, told, features, weight };
};

/** The lessons as rows of the features kept. */
const rowsOf = (lessons: readonly Lesson[], columnOf: Int32Array, width: number): SparseRows => {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const { features } of lessons) {
    for (const [address, value] of features) {
      const column = columnOf[address]!;
      if (column < 0) continue;
      columns.push(column);
      values.push(value);
    }
    starts.push(columns.length);
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width,
  };
};

/** The rows without the columns that weigh least: what a small model can hold, to be fitted again. */
const withoutWeakest = (rows: SparseRows, { weights }: LinearFit, most: number): SparseRows => {
  const effects = new Float64Array(rows.width);
  rows.columns.forEach((column, i) => {
    effects[column]! += rows.values[i]! ** 2;
  });
  for (let column = 0; column < rows.width; column++) {
    effects[column] = Math.sqrt(effects[column]!) * Math.abs(weights[column]!);
  }
  const least = Float64Array.from(effects).sort()[Math.max(0, rows.width - most)] ?? 0;
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
      if (effects[rows.columns[i]!]! < least) continue;
      columns.push(rows.columns[i]!);
      values.push(rows.values[i]!);
    }
    starts.push(columns.length);
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width: rows.width,
  };
};

/** Fits the heads: each once over all features, then again over those that told it most. */
export const trainModel = (lessons: readonly Lesson[]): Trained => {
  const seen = new Uint16Array(ADDRESSES);
  const valueAt = new Map<number, number>();
  for (const { features } of lessons) {
    for (const [address, value] of features) {
      seen[address]!++;
      valueAt.set(address, value);
    }
  }
  const columnOf = new Int32Array(ADDRESSES).fill(-1);
  const addresses = [...valueAt.keys()].filter((address) => seen[address]! >= LEAST).sort((a, b) => a - b);
  addresses.forEach((address, column) => {
    columnOf[address] = column;
  });
  const rows = rowsOf(lessons, columnOf, addresses.length);
  const labels = lessons.map(({ sentence }) => columnsOf(sentence));
  const fits = Array.from({ length: HEADS }, (_, head) => {
    const isHappening = head === HEADS - 1;
    const marks = Uint8Array.from(labels, (row) => row[head]!);
    const costs = Float64Array.from(
      lessons,
      ({ weight }, at) => weight * (isHappening ? COST.happening : marks[at] === 1 ? COST.there : COST.indicator),
    );
    const all = logisticRegression(rows, marks, costs, SEED);
    const most = isHappening ? MOST_FEATURES.happening : MOST_FEATURES.indicator;
    return logisticRegression(withoutWeakest(rows, all, most), marks, costs, SEED);
  });
  return {
    weights: new Map(
      addresses.map((address, column) => [
        address,
        Float64Array.from(fits, ({ weights }) => weights[column]! * valueAt.get(address)!),
      ]),
    ),
    bias: fits.map(({ bias }) => bias),
  };
};

import { CRITERIA, SCORED } from "../../src/statement/reading/model/model-file.js";
import { thresholdOf } from "./calibrate.js";

/** Scores of sentences by models that had not seen them: by sentence, then criterion. */
export interface OutOfFold {
  readonly scores: readonly Float64Array[];
  readonly labels: readonly Uint8Array[];
  readonly folds: readonly number[];
}

export interface Measure {
  readonly name: string;
  /** F1 by criterion with each fold's threshold chosen on the other folds: the honest one. */
  readonly crossed: readonly number[];
  /** F1 by criterion with one threshold chosen on all out-of-fold scores, as it ships. */
  readonly pooled: readonly number[];
  /** Average precision by criterion: how well the scores rank, whatever the threshold. */
  readonly ranking: readonly number[];
}

const column = (rows: readonly ArrayLike<number>[], criterion: number) => rows.map((row) => row[criterion] ?? 0);

export function measure(name: string, { scores, labels, folds }: OutOfFold): Measure {
  const criteria = Array.from({ length: CRITERIA }, (_, criterion) => criterion);
  return {
    name,
    crossed: criteria.map((criterion) => {
      const values = column(scores, criterion);
      const truth = column(labels, criterion);
      const thresholds = new Map(
        [...new Set(folds)].map((fold) => {
          const outside = values.map((_, i) => i).filter((i) => folds[i] !== fold);
          return [
            fold,
            thresholdOf(
              outside.map((i) => values[i] ?? 0),
              outside.map((i) => truth[i] ?? 0),
            ),
          ];
        }),
      );
      return f1(
        values.map((value, i) => value >= (thresholds.get(folds[i] ?? 0) ?? 0)),
        truth,
      );
    }),
    pooled: criteria.map((criterion) => {
      const values = column(scores, criterion);
      const truth = column(labels, criterion);
      const threshold = thresholdOf(values, truth);
      return f1(
        values.map((value) => value >= threshold),
        truth,
      );
    }),
    ranking: criteria.map((criterion) => averagePrecision(column(scores, criterion), column(labels, criterion))),
  };
}

/** The mean of the measures of several ways to deal folds. */
export function meanMeasure(measures: readonly Measure[]): Measure {
  const average = (of: (measure: Measure) => readonly number[]): number[] =>
    Array.from({ length: CRITERIA }, (_, c) => mean(measures.map((one) => of(one)[c] ?? 0)));
  return {
    name: measures[0]?.name ?? "",
    crossed: average(({ crossed }) => crossed),
    pooled: average(({ pooled }) => pooled),
    ranking: average(({ ranking }) => ranking),
  };
}

function averagePrecision(scores: readonly number[], truth: readonly number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let right = 0;
  let sum = 0;
  order.forEach((i, k) => {
    if (truth[i] !== 1) return;
    right++;
    sum += right / (k + 1);
  });
  return sum / Math.max(1, right);
}

/** F1 of the positive class. */
export function f1(decided: readonly boolean[], truth: readonly number[]): number {
  let right = 0;
  let either = 0;
  decided.forEach((yes, i) => {
    if (yes && truth[i] === 1) right++;
    either += (yes ? 1 : 0) + (truth[i] ?? 0);
  });
  return either === 0 ? 0 : (2 * right) / either;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** One line a model, one column a criterion. */
export function table(measures: readonly Measure[]): string {
  const head = ["macro F1 crossed", "pooled", "average precision", ...SCORED].join(" | ");
  return [
    head,
    ...measures.map(({ name, crossed, pooled, ranking }) =>
      [name, ...[mean(crossed), mean(pooled), mean(ranking), ...crossed].map((value) => value.toFixed(3))].join(" | "),
    ),
  ].join("\n");
}

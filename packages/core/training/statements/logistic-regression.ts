import { seededRandom, shuffle } from "../activities/seeded-random.js";

/** Rows of sparse features: row `r` holds the cells from `starts[r]` up to `starts[r + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

export interface LinearFit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const EPOCHS = 25;
const CLOSE_ENOUGH = 1e-3;
const SHRINK = 0.1;

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011). `costs[r]` is what an error on
 * row `r` costs; 0 leaves the row out.
 */
export function logisticRegression(rows: SparseRows, labels: Uint8Array, costs: Float64Array, seed: number): LinearFit {
  const { starts, columns, values, width } = rows;
  const weights = new Float64Array(width);
  let bias = 0;
  const order = Int32Array.from(labels.keys()).filter((r) => (costs[r] ?? 0) > 0);
  const alpha = new Float64Array(labels.length);
  const squares = new Float64Array(labels.length);
  const move = (r: number, step: number): void => {
    for (let i = starts[r] ?? 0, end = starts[r + 1] ?? 0; i < end; i++) weights[columns[i]!]! += step * values[i]!;
    bias += step;
  };
  for (const r of order) {
    const cost = costs[r] ?? 0;
    alpha[r] = Math.min(0.001 * cost, 1e-8);
    let square = 1;
    for (let i = starts[r] ?? 0, end = starts[r + 1] ?? 0; i < end; i++) square += values[i]! * values[i]!;
    squares[r] = square;
    move(r, (labels[r] === 1 ? 1 : -1) * (alpha[r] ?? 0));
  }
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    let largest = 0;
    for (const r of order) {
      const cost = costs[r] ?? 0;
      const sign = labels[r] === 1 ? 1 : -1;
      let margin = bias;
      for (let i = starts[r] ?? 0, end = starts[r + 1] ?? 0; i < end; i++) margin += weights[columns[i]!]! * values[i]!;
      const step = dualStep(alpha[r] ?? 0, cost, squares[r] ?? 1, sign * margin);
      alpha[r] = (alpha[r] ?? 0) + step;
      if (step !== 0) move(r, sign * step);
      largest = Math.max(largest, Math.abs(step) / cost);
    }
    if (largest < CLOSE_ENOUGH) break;
  }
  return { weights, bias };
}

/** Newton steps on one dual variable, from whichever end of 0..cost keeps the logarithms tame. */
function dualStep(alpha: number, cost: number, square: number, margin: number): number {
  const flipped = 0.5 * square * (cost - 2 * alpha) + margin < 0;
  const old = flipped ? cost - alpha : alpha;
  const slope = flipped ? -margin : margin;
  let z = cost - old < 0.5 * cost ? SHRINK * old : old;
  let gradient = square * (z - old) + slope + Math.log(z / (cost - z));
  for (let i = 0; i < 50 && Math.abs(gradient) > 1e-4; i++) {
    const next = z - gradient / (square + cost / (cost - z) / z);
    z = next <= 0 ? z * SHRINK : next;
    if (z >= cost) z = cost * (1 - 1e-9);
    gradient = square * (z - old) + slope + Math.log(z / (cost - z));
  }
  return flipped ? old - z : z - old;
}

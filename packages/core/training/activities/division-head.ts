import type { Example } from "./example.js";
import { divisions, sectionOfDivision, sections } from "./isic-divisions.js";
import { seededRandom, shuffle } from "./seeded-random.js";
import type { SparseText } from "./sparse-texts.js";

const SECTIONS = sections.length;
/** Columns: sections, then divisions. A division's logit is its own sum and its section's, so that relatives share. */
export const HEAD = SECTIONS + divisions.length;
const DROPPED = 0.45;

export interface Weights {
  /** By feature, then column. */
  readonly cells: Float32Array;
  readonly bias: Float32Array;
}

export interface Schedule {
  readonly epochs: number;
  readonly rate: number;
  /** Of the order of texts and of the features left out. */
  readonly seed: number;
  /** Cells that may change: those left after pruning. */
  readonly open?: Uint8Array;
}

/**
 * The mean of the weights of several trainings that differ in their seed alone: what one of them learnt by the chance of its
 * order and its left-out features mostly cancels out.
 */
export function trainMeanDivisions(
  examples: readonly Example[],
  texts: readonly SparseText[],
  features: number,
  { seeds, ...schedule }: Omit<Schedule, "seed" | "open"> & { readonly seeds: readonly number[] },
): Weights {
  const mean = { cells: new Float32Array(features * HEAD), bias: new Float32Array(HEAD) };
  for (const seed of seeds) {
    const weights = { cells: new Float32Array(features * HEAD), bias: new Float32Array(HEAD) };
    trainDivisions(examples, texts, weights, { ...schedule, seed });
    for (let at = 0; at < mean.cells.length; at++)
      mean.cells[at] = (mean.cells[at] ?? 0) + (weights.cells[at] ?? 0) / seeds.length;
    for (let k = 0; k < HEAD; k++) mean.bias[k] = (mean.bias[k] ?? 0) + (weights.bias[k] ?? 0) / seeds.length;
  }
  return mean;
}

/** The features of a text that are left in this time, with values of length 1; reused from text to text. */
interface Thinned {
  readonly features: Int32Array;
  readonly values: Float64Array;
  count: number;
}

/**
 * Multinomial logistic regression on divisions by stochastic gradient descent with one adaptive rate a feature. A label
 * that allows several divisions counts by their summed probability. Some features of a text are left out at random
 * each time, so that no single one is leant on.
 */
export function trainDivisions(
  examples: readonly Example[],
  texts: readonly SparseText[],
  weights: Weights,
  { epochs, rate, seed, open }: Schedule,
): void {
  const { cells, bias } = weights;
  const random = seededRandom(seed);
  const squares = new Float32Array(cells.length / HEAD);
  const biasSquares = new Float32Array(HEAD).fill(1e-3);
  const order = Int32Array.from(examples.keys());
  const longest = texts.reduce((most, { features }) => Math.max(most, features.length), 0);
  const kept: Thinned = { features: new Int32Array(longest), values: new Float64Array(longest), count: 0 };
  const logits = new Float64Array(HEAD);
  const gradient = new Float64Array(HEAD);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = rate * (1 - (0.9 * epoch) / epochs);
    for (const at of order) {
      const example = examples[at];
      const text = texts[at];
      if (example === undefined || text === undefined) continue;
      thin(text, random, kept);
      if (kept.count === 0) continue;
      sum(kept, cells, bias, logits);
      const size = gradientOf(example, logits, gradient);
      if (size < 1e-6) continue;
      for (let k = 0; k < HEAD; k++) {
        const g = gradient[k] ?? 0;
        biasSquares[k] = (biasSquares[k] ?? 0) + g * g;
        bias[k] = (bias[k] ?? 0) - ((0.1 * pace) / Math.sqrt(biasSquares[k] ?? 1)) * g;
      }
      step(kept, cells, squares, gradient, size, pace, open);
    }
  }
}

function thin({ features, values }: SparseText, random: () => number, kept: Thinned): void {
  let count = 0;
  let squares = 0;
  for (let i = 0; i < features.length; i++) {
    if (random() < DROPPED) continue;
    const value = values[i] ?? 0;
    kept.features[count] = features[i] ?? 0;
    kept.values[count++] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < count; i++) kept.values[i] = (kept.values[i] ?? 0) / length;
  kept.count = count;
}

function sum(
  { features, values, count }: Thinned,
  cells: Float32Array,
  bias: Float32Array,
  logits: Float64Array,
): void {
  logits.set(bias);
  for (let i = 0; i < count; i++) {
    const value = values[i] ?? 0;
    const row = (features[i] ?? 0) * HEAD;
    for (let k = 0; k < HEAD; k++) logits[k] = (logits[k] ?? 0) + value * (cells[row + k] ?? 0);
  }
}

/** The gradient of the log loss by column; returns its squared length. */
function gradientOf({ divisions: allowed, weight }: Example, logits: Float64Array, gradient: Float64Array): number {
  const probabilities = divisionProbabilities(logits);
  const right = allowed.reduce((total, division) => total + (probabilities[division] ?? 0), 1e-12);
  gradient.fill(0);
  for (let d = 0; d < probabilities.length; d++) {
    const share = probabilities[d] ?? 0;
    gradient[SECTIONS + d] = share * weight;
  }
  for (const division of allowed) {
    const share = (probabilities[division] ?? 0) / right;
    gradient[SECTIONS + division] = (gradient[SECTIONS + division] ?? 0) - share * weight;
  }
  for (let d = 0; d < probabilities.length; d++) {
    const section = sectionOfDivision[d] ?? 0;
    gradient[section] = (gradient[section] ?? 0) + (gradient[SECTIONS + d] ?? 0);
  }
  return gradient.reduce((total, g) => total + g * g, 0);
}

const probabilities = new Float64Array(divisions.length);

function divisionProbabilities(logits: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let d = 0; d < probabilities.length; d++) {
    const logit = (logits[SECTIONS + d] ?? 0) + (logits[sectionOfDivision[d] ?? 0] ?? 0);
    probabilities[d] = logit;
    if (logit > highest) highest = logit;
  }
  let total = 0;
  for (let d = 0; d < probabilities.length; d++)
    total += probabilities[d] = Math.exp((probabilities[d] ?? 0) - highest);
  for (let d = 0; d < probabilities.length; d++) probabilities[d] = (probabilities[d] ?? 0) / total;
  return probabilities;
}

function step(
  { features, values, count }: Thinned,
  cells: Float32Array,
  squares: Float32Array,
  gradient: Float64Array,
  size: number,
  pace: number,
  open: Uint8Array | undefined,
): void {
  for (let i = 0; i < count; i++) {
    const feature = features[i] ?? 0;
    const value = values[i] ?? 0;
    squares[feature] = (squares[feature] ?? 0) + value * value * size;
    const move = (pace * value) / Math.sqrt((squares[feature] ?? 0) + 1e-4);
    const row = feature * HEAD;
    for (let k = 0; k < HEAD; k++) {
      if (open === undefined || open[row + k] === 1) cells[row + k] = (cells[row + k] ?? 0) - move * (gradient[k] ?? 0);
    }
  }
}

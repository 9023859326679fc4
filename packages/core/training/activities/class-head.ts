import type { Example } from "./example.js";
import { classes, divisions } from "./isic-divisions.js";
import { seededRandom, shuffle } from "./seeded-random.js";
import type { SparseText } from "./sparse-texts.js";

const SEED = 11;
const EPOCHS = 8;
const RATE = 1;

/** Where the classes of each division stand in `classes`; empty where a division has only one. */
const classesOfDivision: readonly (readonly number[])[] = divisions.map((division) => {
  const own = classes.flatMap((code, at) => (code.startsWith(division) ? [at] : []));
  return own.length > 1 ? own : [];
});

export interface ClassWeights {
  /** By feature, then class. */
  readonly cells: Float32Array;
  readonly bias: Float32Array;
}

/** Logistic regression among the classes of one division, for all divisions at once: the division itself is given. */
export function trainClasses(
  examples: readonly Example[],
  texts: readonly SparseText[],
  features: number,
): ClassWeights {
  const width = classes.length;
  const cells = new Float32Array(features * width);
  const bias = new Float32Array(width);
  const squares = new Float32Array(features);
  const random = seededRandom(SEED);
  const order = Int32Array.from(examples.keys()).filter((at) => siblings(examples[at]).length > 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const pace = RATE * (1 - (0.9 * epoch) / EPOCHS);
    for (const at of order) {
      const example = examples[at];
      const text = texts[at];
      if (example === undefined || text === undefined) continue;
      const columns = siblings(example);
      const right = classes.indexOf(example.isicClass);
      const gradient = probabilitiesAmong(columns, text, cells, bias);
      for (let k = 0; k < columns.length; k++) if (columns[k] === right) gradient[k] = (gradient[k] ?? 0) - 1;
      const size = gradient.reduce((total, g) => total + g * g, 0);
      columns.forEach((column, k) => {
        bias[column] = (bias[column] ?? 0) - 0.01 * pace * (gradient[k] ?? 0);
      });
      for (let i = 0; i < text.features.length; i++) {
        const feature = text.features[i] ?? 0;
        const value = text.values[i] ?? 0;
        squares[feature] = (squares[feature] ?? 0) + value * value * size;
        const move = (pace * value) / Math.sqrt((squares[feature] ?? 0) + 1e-4);
        for (let k = 0; k < columns.length; k++) {
          const cell = feature * width + (columns[k] ?? 0);
          cells[cell] = (cells[cell] ?? 0) - move * (gradient[k] ?? 0);
        }
      }
    }
  }
  return { cells, bias };
}

function siblings(example: Example | undefined): readonly number[] {
  if (example === undefined || example.isicClass === "") return [];
  return classesOfDivision[divisions.indexOf(example.isicClass.slice(0, 2))] ?? [];
}

function probabilitiesAmong(
  columns: readonly number[],
  { features, values }: SparseText,
  cells: Float32Array,
  bias: Float32Array,
): Float64Array {
  const logits = Float64Array.from(columns, (column) => bias[column] ?? 0);
  for (let i = 0; i < features.length; i++) {
    const row = (features[i] ?? 0) * classes.length;
    for (let k = 0; k < columns.length; k++)
      logits[k] = (logits[k] ?? 0) + (values[i] ?? 0) * (cells[row + (columns[k] ?? 0)] ?? 0);
  }
  const highest = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - highest));
  const total = odds.reduce((a, b) => a + b, 0);
  return odds.map((odd) => odd / total);
}

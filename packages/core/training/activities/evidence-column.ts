import { seededRandom, shuffle } from "./seeded-random.js";
import type { SparseText } from "./sparse-texts.js";

const EPOCHS = 6;
const RATE = 0.5;
const SEED = 13;
/** The share of a text's features left out at random each time: the same sentences come back often. */
const DROPPED = 0.5;

/** Logistic regression of "tells of an activity" on the features of a text; both sides carry the same weight in total. */
export function trainEvidence(
  telling: readonly SparseText[],
  contentless: readonly SparseText[],
  features: number,
): { cells: Float32Array; bias: number } {
  const cells = new Float32Array(features);
  const squares = new Float32Array(features);
  const texts = [...telling, ...contentless];
  const total = texts.length;
  const order = Int32Array.from(texts.keys());
  const random = seededRandom(SEED);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const pace = RATE * (1 - (0.9 * epoch) / EPOCHS);
    for (const at of order) {
      const text = texts[at];
      if (text === undefined) continue;
      const tells = at < telling.length;
      const weight = total / (2 * (tells ? telling.length : contentless.length));
      const kept = [...text.features.keys()].filter(() => random() >= DROPPED);
      const length = Math.sqrt(kept.reduce((sum, i) => sum + (text.values[i] ?? 0) ** 2, 0));
      const logit = kept.reduce(
        (sum, i) => sum + ((text.values[i] ?? 0) / length) * (cells[text.features[i] ?? 0] ?? 0),
        bias,
      );
      const gradient = (1 / (1 + Math.exp(-logit)) - (tells ? 1 : 0)) * Math.min(weight, 4);
      bias -= 0.01 * pace * gradient;
      for (const i of kept) {
        const feature = text.features[i] ?? 0;
        const g = (gradient * (text.values[i] ?? 0)) / length;
        squares[feature] = (squares[feature] ?? 0) + g * g;
        cells[feature] = (cells[feature] ?? 0) - (pace * g) / Math.sqrt((squares[feature] ?? 0) + 1e-3);
      }
    }
  }
  return { cells, bias };
}

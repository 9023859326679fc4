import type { StatementModelFile } from "../../src/statement/reading/model/model-file.js";

type Calibration = StatementModelFile["calibration"][number];

const STEPS = 60;
/** Width of the window over which F1 is averaged when the threshold is chosen, as a share of the positives. */
const WINDOW = 0.3;

/** Platt's logistic through scores that the model gave to sentences it had not seen, and the threshold that serves F1 best. */
export function calibrate(scores: readonly number[], truth: readonly number[]): Calibration {
  const { slope, offset } = platt(scores, truth);
  const score = thresholdOf(scores, truth);
  return {
    slope: Number(slope.toFixed(4)),
    offset: Number(offset.toFixed(4)),
    threshold: Number((1 / (1 + Math.exp(-(slope * score + offset)))).toFixed(4)),
  };
}

/** The score from which on a sentence is decided for: the best F1, averaged over thresholds nearby so as not to fit chance. */
export function thresholdOf(scores: readonly number[], truth: readonly number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const positives = truth.reduce((total, label) => total + label, 0);
  const quality: number[] = [];
  let right = 0;
  for (let k = 0; k < order.length && k < 4 * positives; k++) {
    right += truth[order[k] ?? 0] ?? 0;
    quality.push((2 * right) / (k + 1 + positives));
  }
  const width = Math.max(3, Math.round(positives * WINDOW));
  let best = 0;
  let highest = 0;
  quality.forEach((_, k) => {
    let sum = 0;
    let weights = 0;
    for (let j = Math.max(0, k - 2 * width); j <= Math.min(quality.length - 1, k + 2 * width); j++) {
      const weight = Math.exp(-(((j - k) / width) ** 2));
      sum += weight * (quality[j] ?? 0);
      weights += weight;
    }
    if (sum / weights > highest) {
      highest = sum / weights;
      best = k;
    }
  });
  const last = scores[order[best] ?? 0] ?? 0;
  return (last + (scores[order[best + 1] ?? 0] ?? last)) / 2;
}

function platt(scores: readonly number[], truth: readonly number[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step++) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-3, 0, 1e-3];
    scores.forEach((score, i) => {
      const probability = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = probability - (truth[i] ?? 0);
      const curvature = probability * (1 - probability);
      gs += error * score;
      go += error;
      ss += curvature * score * score;
      so += curvature * score;
      oo += curvature;
    });
    const determinant = ss * oo - so * so;
    slope -= (oo * gs - so * go) / determinant;
    offset -= (ss * go - so * gs) / determinant;
  }
  return { slope, offset };
}

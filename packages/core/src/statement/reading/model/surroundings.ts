import { CRITERIA } from "./model-file.js";
import { cueCount } from "./sentence-cues.js";

/** Features of a sentence's place, before those of each criterion. */
const PLACE_FEATURES = 8;
/** Features of one criterion's scores around a sentence. */
const SCORE_FEATURES = 12;

/** Features of a sentence's place and of the scores around it; its cues come after them. */
const AROUND = PLACE_FEATURES + SCORE_FEATURES * CRITERIA;

/** How many numbers describe a sentence to the second stage. */
export const surroundingsCount = (): number => AROUND + cueCount();

const NEAR = 4;
const NEAR_DECAY = 2;
const FAR = 14;
const FAR_DECAY = 6;

const near = Float64Array.from({ length: NEAR + 1 }, (_, distance) => Math.exp(-distance / NEAR_DECAY));
const far = Float64Array.from({ length: FAR + 1 }, (_, distance) => Math.exp(-distance / FAR_DECAY));

/** The second stage's view of a statement: the linear scores around each sentence, its place and its cues. */
export interface Surroundings {
  /** Writes the features of sentence `i` into `into`, `surroundingsCount()` numbers. */
  describe(i: number, into: Float64Array): void;
}

/** `scores[c]` are the linear scores of the sentences for criterion `c`, `lengths` their characters, `cues` theirs. */
export function surroundingsOf(
  scores: readonly Float64Array[],
  lengths: ArrayLike<number>,
  cues: Float32Array,
): Surroundings {
  const width = cueCount();
  const count = lengths.length;
  const columns = scores.map((values) => {
    const sorted = Float64Array.from(values).sort();
    const sum = values.reduce((total, value) => total + value, 0);
    return { values, sorted, mean: sum / Math.max(1, count), highest: sorted[count - 1] ?? 0 };
  });
  return {
    describe(i, into) {
      const place = i / Math.max(1, count - 1);
      into[0] = place;
      into[1] = Math.exp(-i / 3);
      into[2] = Math.exp(-(count - 1 - i) / 3);
      into[3] = Math.exp(-i / 10);
      into[4] = Math.exp(-(count - 1 - i) / 10);
      into[5] = Math.log(count);
      into[6] = Math.log(1 + (lengths[i] ?? 0));
      into[7] = Math.log(1 + (lengths[i - 1] ?? 0));
      let at = PLACE_FEATURES;
      for (const { values, sorted, mean, highest } of columns) {
        const own = values[i] ?? 0;
        const beside = (distance: number) => values[i + distance] ?? mean;
        into[at++] = own;
        into[at++] = beside(-1);
        into[at++] = beside(1);
        into[at++] = beside(-2);
        into[at++] = beside(2);
        into[at++] = weighted(values, i, NEAR, near, mean);
        into[at++] = weighted(values, i, FAR, far, mean);
        into[at++] = mean;
        into[at++] = highest;
        into[at++] = highest - own;
        into[at++] = below(sorted, own) / Math.max(1, count);
        into[at++] = highestNear(values, i, mean);
      }
      for (let cue = 0; cue < width; cue++) into[at + cue] = cues[i * width + cue] ?? 0;
    },
  };
}

function weighted(values: Float64Array, i: number, reach: number, decay: Float64Array, otherwise: number): number {
  let sum = 0;
  let weights = 0;
  for (let distance = 1; distance <= reach; distance++) {
    const weight = decay[distance] ?? 0;
    if (i >= distance) {
      sum += weight * (values[i - distance] ?? 0);
      weights += weight;
    }
    if (i + distance < values.length) {
      sum += weight * (values[i + distance] ?? 0);
      weights += weight;
    }
  }
  return weights === 0 ? otherwise : sum / weights;
}

function highestNear(values: Float64Array, i: number, otherwise: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let j = Math.max(0, i - 3); j <= Math.min(values.length - 1, i + 3); j++) {
    if (j !== i && (values[j] ?? 0) > highest) highest = values[j] ?? 0;
  }
  return highest === Number.NEGATIVE_INFINITY ? otherwise : highest;
}

/** How many of the sorted values lie below one. */
function below(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

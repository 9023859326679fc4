import { auc } from "./auc.js";

const resamples = 1_000;
const seed = 20_261_124;

/**
 * The 95 % percentile interval of an AUC, from resampling positives and negatives each on their own.
 * The seed is fixed, so the same scores give the same interval; `undefined` where either side is empty.
 *
 * @example
 * ```ts
 * aucInterval([3, 2, 5], [1, 2, 0]); // [low, high], each 0–1
 * ```
 */
export function aucInterval(
  positives: readonly number[],
  negatives: readonly number[],
): readonly [low: number, high: number] | undefined {
  const random = mulberry32(seed);
  const values: number[] = [];
  for (let i = 0; i < resamples; i++) {
    const value = auc(resample(positives, random), resample(negatives, random));
    if (value === undefined) return undefined;
    values.push(value);
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(0.025 * resamples)] as number, values[Math.ceil(0.975 * resamples) - 1] as number];
}

function resample(values: readonly number[], random: () => number): number[] {
  return values.map(() => values[Math.floor(random() * values.length)] as number);
}

/** A small seeded generator with 32 bits of state (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { decodeBase64 } from "../../../activity/base64.js";
import { CRITERIA, type TreeBytes } from "./model-file.js";

/** Adds up the small trees of every criterion for one description of surroundings; writes `CRITERIA` scores. */
export type TreeScorer = (described: Float64Array, into: Float64Array) => void;

/** Splits of the largest tree that is read. */
export const MOST_SPLITS = 4;
const OUTCOMES = 2 ** MOST_SPLITS;
/** A cut that no bin lies above. */
const NEVER = 255;

export function treeScorer({ counts, cuts, start, scale, bytes }: TreeBytes): TreeScorer {
  const { features, limits, leaves } = tabulate(decodeBase64(bytes), counts);
  const bins = new Uint8Array(cuts.length);
  const tables = cuts.map((values) => Float64Array.from(values));
  const isAbove = (split: number): number => (limits[split]! - bins[features[split]!]!) >>> 31;
  return (described, into) => {
    for (let feature = 0; feature < tables.length; feature++) {
      const table = tables[feature]!;
      const value = described[feature]!;
      let bin = 0;
      while (bin < table.length && value >= table[bin]!) bin++;
      bins[feature] = bin;
    }
    let tree = 0;
    for (let criterion = 0; criterion < CRITERIA; criterion++) {
      let score = 0;
      for (let left = counts[criterion]!; left > 0; left--, tree++) {
        const split = tree * MOST_SPLITS;
        const outcome =
          (isAbove(split) << 3) | (isAbove(split + 1) << 2) | (isAbove(split + 2) << 1) | isAbove(split + 3);
        score += leaves[tree * OUTCOMES + outcome]!;
      }
      into[criterion] = start[criterion]! + scale * score;
    }
  };
}

/**
 * Writes each tree as a table of its leaf by the outcomes of all its splits: comparing all of them without a branch is
 * faster than walking down.
 */
function tabulate(code: Uint8Array, counts: readonly number[]) {
  const trees = counts.reduce((sum, count) => sum + count, 0);
  const features = new Uint8Array(trees * MOST_SPLITS);
  const limits = new Uint8Array(trees * MOST_SPLITS).fill(NEVER);
  const leaves = new Int16Array(trees * OUTCOMES);
  let at = 0;
  for (let tree = 0; tree < trees; tree++) {
    const splits = code[at++] ?? 0;
    const first = at;
    for (let split = 0; split < splits; split++) {
      features[tree * MOST_SPLITS + split] = code[first + 3 * split + 1] ?? 0;
      limits[tree * MOST_SPLITS + split] = code[first + 3 * split + 2] ?? 0;
    }
    at += 3 * splits;
    for (let outcome = 0; outcome < OUTCOMES; outcome++) {
      let leaf = 0;
      for (let split = 0; split < splits; split++) {
        const isAbove = (outcome >> (MOST_SPLITS - 1 - split)) & 1;
        if (isAbove === 1 && leaf === code[first + 3 * split]) leaf = split + 1;
      }
      leaves[tree * OUTCOMES + outcome] = (code[at + 2 * leaf] ?? 0) | ((code[at + 2 * leaf + 1] ?? 0) << 8);
    }
    at += 2 * (splits + 1);
  }
  return { features, limits, leaves };
}

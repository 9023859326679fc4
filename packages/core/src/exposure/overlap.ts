import { type Evidence, makeFactor, sharedFactor } from "./evidence.js";
import type { Factor } from "./factor.js";

/** Weights are kept to hundredths so that a reader can add them by hand. */
export const toHundredths = (decibans: number): number => Math.round(decibans * 100) / 100;

interface Weight {
  readonly weight: number;
}

/** How many of the others of its sign come before `weights[i]`: the stronger ones, and of equals the earlier. */
const rankOf = (weights: readonly Weight[], i: number): number => {
  const { weight } = weights[i]!;
  if (weight === 0) return 0;
  let rank = 0;
  for (let j = 0; j < weights.length; j++) {
    const other = weights[j]!.weight;
    if (weight > 0 ? other > weight || (other === weight && j < i) : other < weight || (other === weight && j < i))
      rank++;
  }
  return rank;
};

/** What a weight adds at its rank: `weight × share ** rank`, for the small whole ranks there are. */
const atRank = (weight: number, rank: number, share: number): number => {
  if (rank === 0) return weight;
  let product = share;
  for (let i = 1; i < rank; i++) product *= share;
  return toHundredths(weight * product);
};

/**
 * Related evidence is not counted twice: of several weights that speak of one thing the strongest counts in full, each
 * further one of the same sign at `share` of the one before it (1, ½, ¼ …). So three names for one fact never add up to
 * three, a stronger weight never lowers the sum, and the sum stays below `1 / (1 − share)` times the strongest.
 *
 * @returns the effective weights, in the order given, in hundredths of a deciban.
 */
export const overlapping = (weights: readonly number[], share: number): number[] => {
  const all = weights.map((weight) => ({ weight }));
  return weights.map((weight, i) => atRank(weight, rankOf(all, i), share));
};

const factorOf = (evidence: Evidence, rank: number, share: number): Factor => {
  const { shared, weight } = evidence;
  if (shared === undefined) return makeFactor(evidence, atRank(weight, rank, share));
  if (rank === 0) return shared.full;
  let factor = shared.less[rank];
  if (factor === undefined) {
    factor = sharedFactor(evidence, atRank(weight, rank, share));
    shared.less[rank] = factor;
  }
  return factor;
};

/** Evidence of one kind as factors, each with what it adds after overlap. */
export const weighTogether = (evidence: readonly Evidence[], share: number): Factor[] => {
  const factors: Factor[] = [];
  for (let i = 0; i < evidence.length; i++) factors.push(factorOf(evidence[i]!, rankOf(evidence, i), share));
  return factors;
};

/** Decibans that factors come to together. */
export const sumOf = (factors: readonly Factor[]): number => {
  let total = 0;
  for (const { decibans } of factors) total += decibans;
  return total;
};

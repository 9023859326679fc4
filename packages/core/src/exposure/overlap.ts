import { type Evidence, makeFactor, sharedFactor } from "./evidence.js";
import type { Factor } from "./factor.js";

/** Weights are kept to hundredths so that a reader can add them by hand. */
export const toHundredths = (decibans: number): number => Math.round(decibans * 100) / 100;

/** How many of the others of its sign come before `weights[i]`: the stronger ones, and of equals the earlier. */
const rankOf = (weights: readonly number[], i: number): number => {
  const weight = weights[i]!;
  let rank = 0;
  for (let j = 0; j < weights.length; j++) {
    const other = weights[j]!;
    if (weight > 0 ? other > weight || (other === weight && j < i) : other < weight || (other === weight && j < i))
      rank++;
  }
  return rank;
};

/** `share ** rank` for the small whole ranks there are. */
const power = (share: number, rank: number): number => {
  let product = share;
  for (let i = 1; i < rank; i++) product *= share;
  return product;
};

/**
 * Related evidence is not counted twice: of several weights that speak of one thing the strongest counts in full, each
 * further one of the same sign at `share` of the one before it (1, ½, ¼ …). So three names for one fact never add up to
 * three, a stronger weight never lowers the sum, and the sum stays below `1 / (1 − share)` times the strongest.
 *
 * @returns the effective weights, in the order given, in hundredths of a deciban.
 */
export const overlapping = (weights: readonly number[], share: number): number[] => {
  const effective: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const rank = weight === 0 ? 0 : rankOf(weights, i);
    effective.push(rank === 0 ? weight : toHundredths(weight * power(share, rank)));
  }
  return effective;
};

const factorOf = (evidence: Evidence, decibans: number): Factor => {
  const { shared, weight } = evidence;
  if (shared === undefined) return makeFactor(evidence, decibans);
  if (decibans === weight) return shared.full;
  const before = shared.less.find((factor) => factor.decibans === decibans);
  if (before !== undefined) return before;
  const factor = sharedFactor(evidence, decibans);
  shared.less.push(factor);
  return factor;
};

/** Evidence of one kind as factors, each with what it adds after overlap. */
export const weighTogether = (evidence: readonly Evidence[], share: number): Factor[] => {
  if (evidence.length === 1) return [factorOf(evidence[0]!, evidence[0]!.weight)];
  const weights: number[] = [];
  for (const { weight } of evidence) weights.push(weight);
  const decibans = overlapping(weights, share);
  const factors: Factor[] = [];
  for (let i = 0; i < evidence.length; i++) factors.push(factorOf(evidence[i]!, decibans[i]!));
  return factors;
};

/** Decibans that factors come to together. */
export const sumOf = (factors: readonly Factor[]): number => {
  let total = 0;
  for (const { decibans } of factors) total += decibans;
  return total;
};

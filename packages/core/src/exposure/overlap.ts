/** Weights are kept to hundredths so that a reader can add them by hand. */
export const toHundredths = (decibans: number): number => Math.round(decibans * 100) / 100;

/**
 * Related evidence is not counted twice: of several weights that speak of one thing the strongest counts in full, each
 * further one of the same sign at `share` of the one before it (1, ½, ¼ …). So three names for one fact never add up to
 * three, a stronger weight never lowers the sum, and the sum stays below `1 / (1 − share)` times the strongest.
 *
 * @returns the effective weights, in the order given, in hundredths of a deciban.
 */
export const overlapping = (weights: readonly number[], share: number): number[] => {
  const effective = new Array<number>(weights.length).fill(0);
  const order = weights.map((_, i) => i).sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b);
  let positive = 1;
  let negative = 1;
  for (const i of order) {
    const weight = weights[i]!;
    effective[i] = toHundredths(weight * (weight > 0 ? positive : negative));
    if (weight > 0) positive *= share;
    else if (weight < 0) negative *= share;
  }
  return effective;
};

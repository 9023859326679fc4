/**
 * Area under the ROC curve: how often a positive case scores above a negative one, a tie counting one half.
 * 0.5 is chance, 1 a perfect order; `undefined` where either side is empty.
 *
 * Computed from mid-ranks (Mann and Whitney's U), so it needs one sort and treats ties exactly.
 *
 * @example
 * ```ts
 * auc([3, 2], [1, 2]); // 0.875
 * ```
 */
export function auc(positives: readonly number[], negatives: readonly number[]): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const sorted = Float64Array.from([...positives, ...negatives]).sort();
  const rankOf = midRanks(sorted);
  let rankSum = 0;
  for (const score of positives) rankSum += rankOf.get(score) ?? Number.NaN;
  const lowestRankSum = (positives.length * (positives.length + 1)) / 2;
  return (rankSum - lowestRankSum) / (positives.length * negatives.length);
}

/** Equal values share the mean of the ranks (from 1) that they occupy together. */
function midRanks(sorted: Float64Array): Map<number, number> {
  const ranks = new Map<number, number>();
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    ranks.set(sorted[start] as number, (start + 1 + end) / 2);
    start = end;
  }
  return ranks;
}

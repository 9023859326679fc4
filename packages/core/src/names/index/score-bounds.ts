import { mostFromName } from "../final-score.js";
import { costOfMissing } from "../name-score.js";
import { leastWeight } from "../weights.js";
import { mostSimilar } from "../word-similarity.js";

/** Scores are rounded to five places; a little more is left for the sums. */
const rounding = 1e-4;

/** The least weight of a name that must be matched for its score to reach a bar, whatever the other name holds. */
export const leastMatched = (total: number, bar: number): number =>
  (costOfMissing * bar * total) / (1 - bar + costOfMissing * bar);

/** The most that a name can score of which a word is only near to one of the query: some weight on both sides stays unmatched. */
export const mostWithNearWord = (total: number): number =>
  total / (total + costOfMissing * 2 * leastWeight * (1 - mostSimilar));

/** The least score of the names alone with which evidence beside them can still reach the bar. */
export function nameBar(bar: number, addressKnown: boolean): number {
  if (!addressKnown) return bar - rounding;
  const least = mostFromName(0, true);
  return (bar - rounding - least) / (mostFromName(1, true) - least);
}

import { mostFromName } from "../final-score.js";
import { costOfMissing } from "../name-score.js";

/** Scores are rounded to four places, weights kept in single precision. */
export const rounding = 1e-4;

/** The least weight of a name that must be matched for its score to reach a bar, whatever the other name holds. */
export const leastMatched = (total: number, bar: number): number =>
  (costOfMissing * bar * total) / (1 - bar + costOfMissing * bar);

/** The best score that a query and a name can have if at most `matched` of their weights is shared. */
export function bestScore(matched: number, total: number, other: number): number {
  const missing = Math.max(0, total - matched) + Math.max(0, other - matched);
  return matched / (matched + costOfMissing * missing);
}

/** The least score of the names alone with which evidence beside them can still reach the bar. */
export function nameBar(bar: number, addressKnown: boolean): number {
  if (!addressKnown) return bar - rounding;
  const least = mostFromName(0, true);
  return (bar - rounding - least) / (mostFromName(1, true) - least);
}

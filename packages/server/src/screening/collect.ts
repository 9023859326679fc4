import type { Assessment } from "@manumit/core";
import type { Outcome, RefusedRow } from "./outcome.js";
import { Ranking } from "./ranking.js";
import { emptySummary, type ScreeningSummary, tallied } from "./tally.js";

/** A screening to look at: the most exposed suppliers, the first refused rows, and how many there were in all. */
export interface Collected {
  readonly ranked: readonly Assessment[];
  readonly refused: readonly RefusedRow[];
  readonly summary: ScreeningSummary;
}

const refusedShown = 50;

/** Takes outcomes to their end, keeping the `limit` most exposed suppliers. */
export const collect = async (outcomes: AsyncIterable<Outcome>, limit: number): Promise<Collected> => {
  const ranking = new Ranking(limit);
  const refused: RefusedRow[] = [];
  const summary = emptySummary();
  for await (const outcome of tallied(outcomes, summary)) {
    if (outcome.kind === "assessed") ranking.add(outcome.assessment);
    else if (refused.length < refusedShown) refused.push(outcome);
  }
  return { ranked: ranking.ranked(), refused, summary };
};

import { Ranking, type RefusedRow } from "@manumit/adapters";
import type { Assessment } from "@manumit/core";
import type { FileScreening } from "./screen-file.js";
import type { ScreeningSummary } from "./tally.js";

/** A screening to look at: the most exposed suppliers, the first refused rows, and how many there were in all. */
export interface Collected {
  readonly ranked: readonly Assessment[];
  readonly refused: readonly RefusedRow[];
  readonly summary: ScreeningSummary;
}

const refusedShown = 50;

/** Takes a screening to its end, keeping the `limit` most exposed suppliers. */
export const collect = async ({ outcomes, summary }: FileScreening, limit: number): Promise<Collected> => {
  const ranking = new Ranking(limit);
  const refused: RefusedRow[] = [];
  for await (const outcome of outcomes) {
    if (outcome.kind === "assessed") ranking.add(outcome.assessment);
    else if (refused.length < refusedShown) refused.push(outcome);
  }
  return { ranked: ranking.ranked(), refused, summary };
};

import { Tier } from "@manumit/core";
import * as z from "zod/mini";
import type { Outcome } from "./outcome.js";

const count = z.int().check(z.minimum(0));

/** What came of a whole file: the suppliers assessed, how many in each tier, the rows refused, and how the file was read. */
export const ScreeningSummary = z
  .strictObject({
    assessed: count,
    refused: count,
    tiers: z.record(Tier, count),
    notes: z.array(z.string()),
  })
  .register(z.globalRegistry, { id: "ScreeningSummary", description: "What came of a whole file." });
export type ScreeningSummary = z.infer<typeof ScreeningSummary>;

/** A summary to be filled; `notes` may still grow while the file is read. */
export const emptySummary = (notes: string[] = []): ScreeningSummary => ({
  assessed: 0,
  refused: 0,
  tiers: { low: 0, moderate: 0, high: 0, severe: 0 },
  notes,
});

/** Passes outcomes on and counts them into `summary` on the way. */
export async function* tallied(outcomes: AsyncIterable<Outcome>, summary: ScreeningSummary): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    if (outcome.kind === "refused") summary.refused++;
    else {
      summary.assessed++;
      summary.tiers[outcome.assessment.tier]++;
    }
    yield outcome;
  }
}

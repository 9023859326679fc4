import { type Bytes, type IntakeOptions, type IntakeRow, intake } from "@manumit/adapters";
import type { AssessmentContext } from "@manumit/core";
import type { Outcome } from "./outcome.js";
import type { RowToScreen } from "./row-to-screen.js";
import { screen } from "./screen.js";
import { emptySummary, type ScreeningSummary, tallied } from "./tally.js";

/** A screening under way: its summary fills as the outcomes are taken and is complete when they end. */
export interface FileScreening {
  readonly outcomes: AsyncGenerator<Outcome>;
  readonly summary: ScreeningSummary;
}

/** Screens a supplier file in any format that is read, streaming; see `screen`. `gather` adds evidence to its rows. */
export const screenFile = (
  file: Bytes,
  reading: IntakeOptions,
  context: AssessmentContext,
  checkWanted?: () => void,
  gather: (rows: AsyncIterable<IntakeRow>) => AsyncIterable<RowToScreen> = (rows) => rows,
): FileScreening => {
  const rows = intake(file, reading);
  const summary = emptySummary(rows.summary.notes);
  return { outcomes: tallied(screen(gather(rows), context, checkWanted), summary), summary };
};

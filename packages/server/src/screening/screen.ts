import { setImmediate as othersFirst } from "node:timers/promises";
import type { RefusedRow } from "@manumit/adapters";
import { type AssessmentContext, assess, type InvalidInput } from "@manumit/core";
import type { Outcome } from "./outcome.js";
import type { RowToScreen } from "./row-to-screen.js";

/** Rows assessed before everybody else in the process gets a turn: about a millisecond of work. */
const rowsPerTurn = 64;

const isInvalidInput = (error: unknown): error is InvalidInput =>
  (error as Partial<InvalidInput> | null)?._tag === "InvalidInput";

const refused = (at: RefusedRow["at"], field: string | undefined, reason: string): RefusedRow => ({
  kind: "refused",
  at,
  ...(field && { field }),
  reason,
});

const assessRow = (row: RowToScreen & { kind: "supplier" }, context: AssessmentContext): Outcome => {
  try {
    return {
      kind: "assessed",
      assessment: assess(row.supplier, row.evidence ? { ...context, ...row.evidence } : context),
    };
  } catch (error) {
    if (!isInvalidInput(error)) throw error;
    const [first, ...others] = error.issues;
    return refused(row.at, first?.path.join("."), others.length ? error.message : (first?.message ?? error.message));
  }
};

/**
 * Assesses the rows of a supplier file as they are read, in their order, holding none of them. A row that is refused is
 * reported and the rest goes on. `checkWanted` is called before each row and stops the work by throwing.
 */
export async function* screen(
  rows: AsyncIterable<RowToScreen>,
  context: AssessmentContext,
  checkWanted?: () => void,
): AsyncGenerator<Outcome> {
  let sinceTurn = 0;
  for await (const row of rows) {
    checkWanted?.();
    yield row.kind === "supplier" ? assessRow(row, context) : refused(row.at, row.field, row.reason);
    if (++sinceTurn >= rowsPerTurn) {
      sinceTurn = 0;
      await othersFirst();
    }
  }
}

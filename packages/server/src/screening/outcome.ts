import type { IntakeRow } from "@manumit/adapters";
import type { Assessment } from "@manumit/core";

/** A row that could not be assessed: where it stands, and what is wrong with it. */
export interface RefusedRow {
  readonly kind: "refused";
  readonly at: IntakeRow["at"];
  readonly field?: string;
  readonly reason: string;
}

/** What came of one row of a supplier file. */
export type Outcome = { readonly kind: "assessed"; readonly assessment: Assessment } | RefusedRow;

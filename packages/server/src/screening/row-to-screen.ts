import type { RefusedRow, SupplierRow } from "@manumit/adapters";
import type { AssessmentContext } from "@manumit/core";

/** What is known of one supplier alone, beside what it declares. */
export type Evidence = Pick<AssessmentContext, "statementReview">;

/** A row of a supplier file, with evidence about its supplier where some was gathered. */
export type RowToScreen = RefusedRow | (SupplierRow & { readonly evidence?: Evidence });

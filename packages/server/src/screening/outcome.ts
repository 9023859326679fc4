import type { RefusedRow } from "@manumit/adapters";
import type { Assessment } from "@manumit/core";

/** What came of one row of a supplier file: an assessment, or why there is none. */
export type Outcome = { readonly kind: "assessed"; readonly assessment: Assessment } | RefusedRow;

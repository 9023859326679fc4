import { jsonBytes } from "@manumit/adapters";
import { Assessment } from "@manumit/core";
import * as z from "zod/mini";
import { Problem } from "../problem/problem.js";
import type { Outcome } from "./outcome.js";
import { ScreeningSummary } from "./tally.js";

const Position = z.strictObject({
  line: z.optional(z.int()),
  column: z.optional(z.string()),
  sheet: z.optional(z.string()),
  cell: z.optional(z.string()),
  path: z.optional(z.string()),
});

/** A row that could not be assessed. */
export const Refused = z
  .strictObject({ at: Position, field: z.optional(z.string()), reason: z.string() })
  .register(z.globalRegistry, { id: "Refused", description: "A row that could not be assessed, with its place." });
export type Refused = z.infer<typeof Refused>;

/** A line of an answer in NDJSON: an assessment, a refused row, at the end the summary, or the problem that ended it early. */
export const ScreeningLine = z
  .union([
    Assessment,
    z.strictObject({ refused: Refused }),
    z.strictObject({ summary: ScreeningSummary }),
    z.strictObject({ problem: Problem }),
  ])
  .register(z.globalRegistry, {
    id: "ScreeningLine",
    description: "An assessment, a refused row, the summary that ends the answer, or the problem that ended it early.",
  });

/** A whole answer in JSON. */
export const Screening = z
  .strictObject({ assessments: z.array(Assessment), refused: z.array(Refused), summary: ScreeningSummary })
  .register(z.globalRegistry, { id: "Screening", description: "What came of a whole file, row by row." });

/** An outcome as a line, without its end. */
export const lineOf = (outcome: Outcome): Uint8Array => {
  if (outcome.kind === "assessed") return jsonBytes(outcome.assessment);
  const { kind: _kind, ...refused } = outcome;
  return jsonBytes({ refused });
};

import * as z from "zod/mini";
import type { Span } from "../facts/index.js";
import type { FrameworkRecord, RequirementRecord } from "../frameworks/framework-record.js";
import type { StatementUnderReview } from "./statement-under-review.js";

/** What became of a requirement. */
export const Verdict = z
  .enum(["met", "partly", "vague", "missing", "needs-metadata", "not-applicable"])
  .register(z.globalRegistry, { id: "Verdict", description: "What became of a requirement." });
export type Verdict = z.infer<typeof Verdict>;

/** How one rule decides: the verdict, the places that show it, and the reason in words. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly at: readonly Span[];
  readonly why: string;
}

/** One way to decide a requirement. */
export type Rule = (
  requirement: RequirementRecord,
  statement: StatementUnderReview,
  framework: FrameworkRecord,
) => Judgement;

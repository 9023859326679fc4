import * as z from "zod/mini";
import { StatementFacts } from "../facts/index.js";
import { Sentence } from "../reading/sentence.js";
import { SentenceReading } from "../reading/sentence-reading.js";
import { AskedAbout } from "./asked-about.js";
import { Verdict } from "./judgement.js";
import { Quote } from "./quote.js";

/**
 * What became of one requirement: the verdict, the words that show it, why, and what to add. `why` says first whether a
 * law requires it or guidance expects it, and then the `reason` for the verdict; `advice` stands wherever something lacks.
 */
export const RequirementFinding = z
  .lazy(() =>
    z.strictObject({
      requirement: z.string(),
      verdict: Verdict,
      quotes: z.array(Quote),
      why: z.string(),
      reason: z.string(),
      advice: z.optional(z.string()),
    }),
  )
  .register(z.globalRegistry, {
    id: "RequirementFinding",
    description: "What became of one requirement, with quotes.",
  });
export type RequirementFinding = z.infer<typeof RequirementFinding>;

/**
 * One framework's own result. `coverage` (0–1) counts what is met in full and what is partly met by half, over the
 * requirements that could be decided; results of different frameworks are never added up.
 */
export const FrameworkReview = z
  .lazy(() =>
    z.strictObject({
      framework: z.string(),
      inScope: z.enum(["in", "out", "unknown"]),
      /** Why, and what is needed to tell where it is unknown. */
      scope: z.string(),
      /** Whether the statement names this law, so that it says of itself that it is made under it. */
      cited: z.boolean(),
      findings: z.array(RequirementFinding),
      coverage: z.number().check(z.minimum(0), z.maximum(1)),
    }),
  )
  .register(z.globalRegistry, { id: "FrameworkReview", description: "A statement held against one law or guidance." });
export type FrameworkReview = z.infer<typeof FrameworkReview>;

/** How a statement stands to last year's. `copiedShare` is of its sentences, 0–1. */
export const StatementComparison = z.lazy(() =>
  z.strictObject({
    copiedShare: z.number().check(z.minimum(0), z.maximum(1)),
    /** Last year's words with the year changed. */
    yearChanged: z.array(Quote),
    /** Goals of last year that this statement does not come back to, in last year's words. */
    droppedGoals: z.array(z.string()),
  }),
);
export type StatementComparison = z.infer<typeof StatementComparison>;

/** A statement as read and judged: the formal facts, one result a framework, and every sentence with its reading. */
export const StatementReview = z
  .lazy(() =>
    z.strictObject({
      /** What must be known before anything else: that the text is no statement. */
      notice: z.optional(z.string()),
      facts: StatementFacts,
      /** Only where the caller named an organisation. */
      askedAbout: z.optional(AskedAbout),
      frameworks: z.array(FrameworkReview),
      comparison: z.optional(StatementComparison),
      sentences: z.array(z.strictObject({ ...Sentence.def.shape, ...SentenceReading.def.shape })),
    }),
  )
  .register(z.globalRegistry, { id: "StatementReview", description: "A statement as read and judged." });
export type StatementReview = z.infer<typeof StatementReview>;

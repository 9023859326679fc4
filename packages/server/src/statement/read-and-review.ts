import { type ReviewOptions, reviewStatement, type StatementDocument, type StatementReview } from "@manumit/core";
import { type HeldSource, readSource } from "./statement-source.js";

/** A statement to read and review, and last year's where it is a document of its own. Plain data, to be had by a thread. */
export interface ReviewTask {
  readonly source: HeldSource;
  readonly previous?: HeldSource;
  readonly options: ReviewOptions;
  /** What the request calls the place of the statement. */
  readonly field?: string;
}

/** A statement as it was read, and what the laws find in it. */
export interface ReadAndReviewed {
  readonly document: StatementDocument;
  readonly review: StatementReview;
}

/** @throws Refusal for a document that cannot be read; InvalidInput for options that are none. */
export const readAndReview = async ({ source, previous, options, field }: ReviewTask): Promise<ReadAndReviewed> => {
  const document = await readSource(source, field);
  const earlier = previous && (await readSource(previous, "previous"));
  const review = reviewStatement(document, { ...options, ...(earlier && { previous: earlier.text }) });
  return { document, review };
};

import type { ReviewOptions } from "@manumit/core";
import type { DocumentThreads } from "../documents/document-threads.js";
import { reviewDocuments } from "../documents/review-documents.js";
import { type AskedReview, publishedAtSource } from "./asked-review.js";
import { held } from "./held-source.js";
import type { ReadAndReviewed } from "./read-and-review.js";

/** A statement and what came of reading it. */
export interface Reviewed extends ReadAndReviewed {
  /** What it is called: a file name or an address. */
  readonly source?: string;
  readonly asOf: string;
}

const nameOf = ({ source }: AskedReview): string | undefined => {
  if (source.kind === "url") return source.url;
  return source.kind === "file" ? source.filename || undefined : undefined;
};

/**
 * Reads the statement that was asked about and reviews it as of `today`, unless the request names another day.
 *
 * @throws Refusal for a document that cannot be read; InvalidInput for options that are none.
 */
export const reviewed = async (
  asked: AskedReview,
  { today, threads, signal }: { today: string; threads: DocumentThreads; signal: AbortSignal },
): Promise<Reviewed> => {
  const options: ReviewOptions = { asOf: today, ...publishedAtSource(asked.options, asked.source) };
  const task = {
    source: await held(asked.source),
    ...(asked.previous && { previous: await held(asked.previous) }),
    options,
  };
  const source = nameOf(asked);
  return {
    ...(await reviewDocuments(threads, task, signal)),
    ...(source !== undefined && { source }),
    asOf: options.asOf ?? today,
  };
};

import { type ReviewOptions, reviewStatement, type StatementDocument, type StatementReview } from "@manumit/core";
import { type AskedReview, publishedAtSource } from "./asked-review.js";
import { readSource } from "./statement-source.js";

/** A statement and what came of reading it. */
export interface Reviewed {
  readonly document: StatementDocument;
  readonly review: StatementReview;
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
export const reviewed = async (asked: AskedReview, today: string, signal: AbortSignal): Promise<Reviewed> => {
  const document = await readSource(asked.source, signal);
  const previous = asked.previous && (await readSource(asked.previous, signal, "previous"));
  const options: ReviewOptions = {
    asOf: today,
    ...publishedAtSource(asked.options, asked.source),
    ...(previous && { previous: previous.text }),
  };
  const source = nameOf(asked);
  return {
    document,
    review: reviewStatement(document, options),
    ...(source !== undefined && { source }),
    asOf: options.asOf ?? today,
  };
};

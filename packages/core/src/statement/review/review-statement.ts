import { InvalidInput } from "../../supplier/index.js";
import { parseWith } from "../../supplier/issues.js";
import { classifySentences, segment } from "../reading/index.js";
import { StatementDocument } from "../reading/sentence.js";
import type { ReadSentence } from "./read-sentence.js";
import { ReviewOptions } from "./review-options.js";
import { reviewSentences } from "./review-sentences.js";
import type { StatementReview } from "./statement-review.js";

const read = (document: StatementDocument): ReadSentence[] => {
  const sentences = segment(document);
  const readings = classifySentences(sentences);
  return sentences.map((sentence, index) => ({ ...sentence, ...readings[index]! }));
};

const asDocument = (document: string | StatementDocument): StatementDocument =>
  typeof document === "string" ? { text: document } : parseWith(StatementDocument, document);

/**
 * Reads a modern slavery statement and holds it against the laws and guidance that ask for one. For every requirement of
 * every framework: met, partly, vague, missing, needs metadata or not applicable, with the sentences that show it (offsets
 * in UTF-16 units, page where known), why, and what to add. A plan is not a step taken, except where a law says so; "no"
 * satisfies only where the law accepts it. Offline, without a clock: the same text gives the same review.
 *
 * @throws InvalidInput for options or a document that break the schema, and for an unknown framework.
 * @example
 * ```ts
 * const review = reviewStatement(text, { frameworks: ["uk", "ca"], asOf: "2026-11-24" });
 * review.frameworks[0]?.findings.filter(({ verdict }) => verdict === "missing").map(({ advice }) => advice);
 * ```
 */
export const reviewStatement = (document: string | StatementDocument, options: ReviewOptions = {}): StatementReview => {
  if (typeof document !== "string" && (typeof document !== "object" || document === null)) {
    throw new InvalidInput([{ path: [], message: "must be a text or a document with a text" }]);
  }
  const checked = parseWith(ReviewOptions, options);
  const statement = asDocument(document);
  const previous = checked.previous === undefined ? undefined : read({ text: checked.previous });
  return reviewSentences(statement, read(statement), checked, previous);
};

import * as z from "zod/mini";
import type { Span } from "../facts/index.js";
import type { StatementDocument } from "../reading/sentence.js";

const offset = z.number().check(z.int(), z.nonnegative());

/** Words of the statement: `text.slice(start, end)` of the document is `text`, exactly. */
export const Quote = z.lazy(() =>
  z.strictObject({
    text: z.string(),
    start: offset,
    end: offset,
    page: z.optional(z.number().check(z.int(), z.positive())),
  }),
);
export type Quote = z.infer<typeof Quote>;

/** The words that stand at a place of the document, with their page where pages are known. */
export const quoteOf = ({ text, pages }: StatementDocument, { start, end }: Span): Quote => {
  const page = pages?.find((one) => one.start <= start && start < one.end)?.page;
  return { text: text.slice(start, end), start, end, ...(page !== undefined && { page }) };
};

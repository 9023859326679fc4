import * as z from "zod/mini";

const offset = z.number().check(z.int(), z.nonnegative());
const span = { start: offset, end: offset };

/** The text of a statement, with what the document said of its pages and headings; offsets are UTF-16 units of `text`. */
export const StatementDocument = z
  .strictObject({
    text: z.string(),
    pages: z.optional(z.array(z.strictObject({ page: z.number().check(z.int(), z.positive()), ...span }))),
    headings: z.optional(z.array(z.strictObject(span))),
  })
  .register(z.globalRegistry, {
    id: "StatementDocument",
    description: "The text of a statement, with the offsets of its pages and headings where they are known.",
  });
export type StatementDocument = z.infer<typeof StatementDocument>;

/** One sentence, bullet, table row or heading: `text.slice(start, end)` of the document is its `text`, exactly. */
export const Sentence = z
  .strictObject({
    text: z.string(),
    ...span,
    page: z.optional(z.number().check(z.int(), z.positive())),
    heading: z.optional(z.string()),
  })
  .register(z.globalRegistry, {
    id: "Sentence",
    description: "A sentence, bullet, table row or heading with its place in the text and the heading above it.",
  });
export type Sentence = z.infer<typeof Sentence>;

import { ReviewOptions } from "@manumit/core";
import * as z from "zod/mini";
import { words } from "../words/en.js";

const options = ReviewOptions.def.shape;
const text = z.string();

/** A statement to review, as JSON: its text or its address on the web, and how to review it. */
export const StatementReviewRequest = z
  .strictObject({ text: z.optional(text), url: z.optional(text), ...options })
  .register(z.globalRegistry, { id: "StatementReviewRequest", description: words.statements.request });
export type StatementReviewRequest = z.infer<typeof StatementReviewRequest>;

/** A statement to review as a form with a file; fields that are objects are JSON. */
export const StatementUpload = z
  .strictObject({
    file: z.optional(z.file()),
    text: z.optional(text),
    url: z.optional(text),
    previous: z.optional(z.union([z.file(), text])),
    frameworks: z.optional(text),
    asOf: z.optional(text),
    entity: z.optional(text),
    metadata: z.optional(text),
  })
  .register(z.globalRegistry, { id: "StatementUpload", description: words.statements.upload });

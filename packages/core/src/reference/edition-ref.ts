import * as z from "zod/mini";

/** A dated version of a dataset or list that a figure comes from. */
export const EditionRef = z
  .strictObject({ dataset: z.string(), edition: z.string(), url: z.optional(z.string()) })
  .register(z.globalRegistry, {
    id: "EditionRef",
    description: "A dated version of a dataset that a figure comes from.",
  });
export type EditionRef = z.infer<typeof EditionRef>;

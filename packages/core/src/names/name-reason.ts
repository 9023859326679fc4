import * as z from "zod/mini";

/** One reason for or against two names being the same organisation. */
export const NameReason = z
  .strictObject({
    kind: z.string(),
    text: z.string(),
    weight: z.number(),
    query: z.optional(z.string()),
    candidate: z.optional(z.string()),
  })
  .register(z.globalRegistry, {
    id: "NameReason",
    description: "One reason for or against two names being the same organisation.",
  });
export type NameReason = z.infer<typeof NameReason>;

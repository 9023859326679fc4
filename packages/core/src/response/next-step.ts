import * as z from "zod/mini";

/** An action with its reason and owner. */
export const NextStep = z
  .strictObject({
    id: z.string(),
    action: z.string(),
    reason: z.string(),
    owner: z.enum(["buyer", "supplier", "safeguarding-lead", "legal"]),
    within: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: "NextStep", description: "An action with its reason and owner." });
export type NextStep = z.infer<typeof NextStep>;

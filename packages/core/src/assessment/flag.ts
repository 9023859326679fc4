import * as z from "zod/mini";
import { LegalEffect } from "../lists/legal-effect.js";

/** A fact that a person must see whatever the score. */
export const Flag = z
  .strictObject({
    id: z.string(),
    severity: z.enum(["notice", "serious", "critical"]),
    text: z.string(),
    legalEffect: z.optional(LegalEffect),
    because: z.string(),
  })
  .register(z.globalRegistry, { id: "Flag", description: "A fact that a person must see whatever the score." });
export type Flag = z.infer<typeof Flag>;

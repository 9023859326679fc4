import * as z from "zod/mini";
import { isoDate, prose } from "./text.js";

export const DeclarationId = z.enum([
  "convicted-of-forced-labour-trafficking-or-child-labour",
  "labour-market-misconduct",
  "subject-to-statement-duty",
  "statement-published",
]);
export type DeclarationId = z.infer<typeof DeclarationId>;

/** One yes/no answer in a tender form: `true` means yes. A missing declaration is unknown, never "no". */
export const Declaration = z
  .strictObject({
    id: DeclarationId,
    answer: z.boolean(),
    detail: z.optional(prose),
    date: z.optional(isoDate),
    remediation: z.optional(prose),
    evidence: z.optional(prose),
  })
  .register(z.globalRegistry, {
    id: "Declaration",
    description: "One yes/no answer in a tender form; remediation is what it did since (self-cleaning).",
  });
export type Declaration = z.infer<typeof Declaration>;

import * as z from "zod/mini";
import { EditionRef } from "../reference/edition-ref.js";

/** What a factor is about. */
export const FactorGroup = z.enum(["country", "sector", "good", "place", "workforce", "chain", "indicator"]);
export type FactorGroup = z.infer<typeof FactorGroup>;

/**
 * One named contribution to the score. `decibans` is its weight of evidence (10·log10 of a likelihood ratio; positive:
 * more exposed); `known` says whether the supplier's data answered it; `value` is what was used.
 */
export const Factor = z
  .lazy(() =>
    z.strictObject({
      id: z.string(),
      group: FactorGroup,
      label: z.string(),
      decibans: z.number(),
      known: z.boolean(),
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      why: z.string(),
      sources: z.array(EditionRef),
    }),
  )
  .register(z.globalRegistry, { id: "Factor", description: "One named contribution to the score, in decibans." });
export type Factor = z.infer<typeof Factor>;

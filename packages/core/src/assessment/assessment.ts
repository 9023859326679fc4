import * as z from "zod/mini";
import { Control } from "../controls/control.js";
import { Factor } from "../exposure/factor.js";
import { ListMatch } from "../lists/list-match.js";
import { EditionRef } from "../reference/edition-ref.js";
import { NextStep } from "../response/next-step.js";
import { Supplier } from "../supplier/index.js";
import { Flag } from "./flag.js";
import { Gap } from "./gap.js";

/** How exposed a supplier is, in words; the cut points are in the methodology. */
export const Tier = z
  .enum(["low", "moderate", "high", "severe"])
  .register(z.globalRegistry, { id: "Tier", description: "How exposed a supplier is, in words." });
export type Tier = z.infer<typeof Tier>;

const interval = z.tuple([z.number(), z.number()]);

/**
 * The verdict about one supplier: how exposed, why, how sure, what is missing, what to do next.
 *
 * `base + Σ factors.decibans + Σ controls.decibans` is the residual log-odds in decibans, exactly, and `score` (0–100) its
 * logistic; `inherent` is the same before controls. Matches and flags are not in the sum. `input` is the supplier as
 * understood: countries as alpha-2, activities as ISIC 4.
 */
export const Assessment = z
  .lazy(() =>
    z.strictObject({
      supplierId: z.string(),
      tier: Tier,
      score: z.number(),
      interval,
      inherent: z.strictObject({ score: z.number(), interval }),
      base: z.number(),
      factors: z.array(Factor),
      controls: z.array(Control),
      matches: z.array(ListMatch),
      flags: z.array(Flag),
      gaps: z.array(Gap),
      nextSteps: z.array(NextStep),
      methodologyVersion: z.string(),
      editions: z.array(EditionRef),
      input: Supplier,
    }),
  )
  .register(z.globalRegistry, { id: "Assessment", description: "The verdict about one supplier." });
export type Assessment = z.infer<typeof Assessment>;

import * as z from "zod/mini";
import { ExclusionGround } from "./exclusion-ground.js";

/**
 * An action with its reason and owner. `within`: in words; `by`: the ISO date that this means, where the day of planning is
 * given. `facing`: the step reaches the supplier, so a hold keeps it back; `holds`: the ids of steps that are kept back now.
 * `questions`: what to ask, the most telling first. `grounds`: for procurement, what law names and what is missing for it.
 */
export const NextStep = z
  .lazy(() =>
    z.strictObject({
      id: z.string(),
      action: z.string(),
      reason: z.string(),
      owner: z.enum(["buyer", "supplier", "safeguarding-lead", "legal"]),
      within: z.optional(z.string()),
      by: z.optional(z.iso.date()),
      facing: z.optional(z.literal("supplier")),
      holds: z.optional(z.array(z.string())),
      questions: z.optional(z.array(z.string())),
      grounds: z.optional(z.array(ExclusionGround)),
      basis: z.optional(z.string()),
    }),
  )
  .register(z.globalRegistry, { id: "NextStep", description: "An action with its reason and owner." });
export type NextStep = z.infer<typeof NextStep>;

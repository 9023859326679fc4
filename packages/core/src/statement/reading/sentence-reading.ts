import * as z from "zod/mini";
import { Criterion } from "./criterion.js";

/** Whether a sentence tells of something done, only planned, or said not to be so; `none` where it tells of neither. */
export const EvidenceStatus = z.enum(["implemented", "planned", "negated", "none"]).register(z.globalRegistry, {
  id: "EvidenceStatus",
  description: "Done, only planned, said not to be so, or none of these.",
});
export type EvidenceStatus = z.infer<typeof EvidenceStatus>;

const CriterionScore = z.strictObject({ probability: z.number(), decision: z.boolean() });

const criteria = z.strictObject({
  approval: CriterionScore,
  signature: CriterionScore,
  reportingEntity: CriterionScore,
  structure: CriterionScore,
  operations: CriterionScore,
  supplyChains: CriterionScore,
  riskDescription: CriterionScore,
  riskMitigation: CriterionScore,
  remediation: CriterionScore,
  effectiveness: CriterionScore,
  consultation: CriterionScore,
});

/**
 * What a sentence discloses. `probability` is 0 to 1; `decision` compares it with the criterion's own threshold, which is
 * below one half where evidence is rare. `vague` lists the ids of empty phrases found; `because` the words and the
 * surroundings that weighed most, in log-odds, for the criteria decided for.
 */
export const SentenceReading = z
  .strictObject({
    criteria,
    status: EvidenceStatus,
    vague: z.array(z.string()),
    because: z.array(z.strictObject({ feature: z.string(), weight: z.number(), criterion: Criterion })),
  })
  .register(z.globalRegistry, { id: "SentenceReading", description: "What one sentence of a statement discloses." });
export type SentenceReading = z.infer<typeof SentenceReading>;

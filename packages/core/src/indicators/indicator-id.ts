import * as z from "zod/mini";

/** The ILO's eleven indicators of forced labour, and signs of labour imposed by a state. */
export const IndicatorId = z
  .enum([
    "vulnerability",
    "deception",
    "movement",
    "isolation",
    "violence",
    "threats",
    "documents",
    "wages",
    "debt",
    "conditions",
    "overtime",
    "state-imposed",
  ])
  .register(z.globalRegistry, {
    id: "IndicatorId",
    description: "One of the ILO's eleven indicators of forced labour, or labour imposed by a state.",
  });
export type IndicatorId = z.infer<typeof IndicatorId>;

/** All of them, in the order of the ILO's booklet. */
export const indicatorIds: readonly IndicatorId[] = IndicatorId.options;

import * as z from "zod/mini";
import { headcount, share } from "./text.js";

/** Who does the work and on what terms. Every answer is optional: a missing one is unknown, never "no". */
export const Workforce = z
  .strictObject({
    workers: z.optional(headcount),
    migrantShare: z.optional(share),
    agencyShare: z.optional(share),
    seasonalShare: z.optional(share),
    visaTiedShare: z.optional(share),
    workersPaidRecruitmentFees: z.optional(z.boolean()),
    advancesRepaidByWork: z.optional(z.boolean()),
    employerHoldsIdentityDocuments: z.optional(z.boolean()),
    wagesHeldBack: z.optional(z.boolean()),
    leavingNeedsPermission: z.optional(z.boolean()),
    employerHousing: z.optional(z.boolean()),
    weeklyHours: z.optional(z.number().check(z.minimum(0), z.maximum(168))),
    monthsAtSeaWithoutPort: z.optional(z.number().check(z.minimum(0), z.maximum(120))),
    paidBelowLegalMinimum: z.optional(z.boolean()),
    workersRepresented: z.optional(z.boolean()),
    subcontracting: z.optional(z.enum(["none", "some", "most"])),
    homework: z.optional(z.boolean()),
    prisonOrStateAssignedLabour: z.optional(z.boolean()),
  })
  .register(z.globalRegistry, {
    id: "Workforce",
    description:
      "Who does the work and on what terms; shares 0–1; wagesHeldBack: until the contract or season ends; a missing answer is unknown.",
  });
export type Workforce = z.infer<typeof Workforce>;

import * as z from "zod/mini";

/** What the laws on modern slavery statements ask a statement to disclose, after the annotation rules of Project AIMS. */
export const Criterion = z
  .enum([
    "approval",
    "signature",
    "reportingEntity",
    "structure",
    "operations",
    "supplyChains",
    "riskDescription",
    "riskMitigation",
    "remediation",
    "effectiveness",
    "consultation",
  ])
  .register(z.globalRegistry, {
    id: "Criterion",
    description: "One of the eleven things a statement should disclose.",
  });
export type Criterion = z.infer<typeof Criterion>;

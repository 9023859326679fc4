import * as z from "zod/mini";
import { isoDate, line } from "./text.js";

/** The measures a supplier can take against forced labour. */
export const ControlId = z
  .enum([
    "policy",
    "governance",
    "risk-assessment",
    "supplier-code",
    "training",
    "grievance-channel",
    "worker-voice",
    "no-fee-recruitment",
    "traceability",
    "site-audits",
    "purchasing-practices",
    "remediation",
    "monitoring",
  ])
  .register(z.globalRegistry, { id: "ControlId", description: "A measure against forced labour." });
export type ControlId = z.infer<typeof ControlId>;

/** A measure that a supplier says it takes (`declared`), or that somebody independent confirmed (`verified`). */
export const DeclaredControl = z
  .strictObject({
    id: ControlId,
    status: z.enum(["declared", "verified"]),
    by: z.optional(line),
    evidence: z.optional(line),
    date: z.optional(isoDate),
  })
  .register(z.globalRegistry, {
    id: "DeclaredControl",
    description: "A measure taken, declared or independently verified.",
  });
export type DeclaredControl = z.infer<typeof DeclaredControl>;

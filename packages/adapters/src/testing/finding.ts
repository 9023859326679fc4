import type { SharedFinding } from "@manumit/core";

/** A finding about an invented supplier, with whatever a test wants to be different. */
export const findingOf = (part: Partial<SharedFinding> = {}): SharedFinding => ({
  id: "f-1",
  supplier: {
    name: "Quorrimere Fibre",
    country: "PK",
    identifiers: [{ scheme: "lei", value: "5493001KJTIIGC8Y1R12" }],
  },
  kind: "indicator",
  indicator: "documents",
  observed: "2026-05-04",
  confidence: "medium",
  sourceType: "auditor",
  firstHand: true,
  tlp: "AMBER+STRICT",
  purpose: "protect workers at the site",
  legalBasis: "UK GDPR art. 6(1)(f)",
  expires: "2027-05-04",
  sharedBy: "Example Council",
  evidenceHash: "sha256:00ff",
  note: "Passports of twelve workers were in the office safe – Türkçe, 中文.",
  ...part,
});

import type { Assessment } from "@manumit/core";

/** An assessment of an invented supplier, with whatever a test wants to be different. */
export const assessmentOf = (change: Partial<Assessment> = {}): Assessment => ({
  supplierId: "s-1",
  tier: "high",
  score: 62.35,
  interval: [40.1, 80.2],
  inherent: { score: 66.4, interval: [44, 83] },
  base: -6.02,
  factors: [
    {
      id: "country",
      group: "country",
      label: "Country",
      decibans: 4.5,
      known: true,
      value: "PK",
      why: "Pakistan: rule of law −0.86.",
      sources: [{ dataset: "worldbank-wgi", edition: "2024" }],
    },
    {
      id: "sector",
      group: "sector",
      label: "Sector",
      decibans: 3.2,
      known: true,
      value: "1311",
      why: "Spinning (1311).",
      sources: [{ dataset: "sector-case-shares", edition: "2025" }],
    },
    {
      id: "chain",
      group: "chain",
      label: "Subcontracting",
      decibans: 0,
      known: false,
      value: null,
      why: "Nothing is known.",
      sources: [],
    },
  ],
  controls: [{ id: "policy", status: "declared", decibans: -0.5, why: "Declared, not verified." }],
  matches: [],
  flags: [],
  gaps: [{ field: "workforce.homework", question: "Is any work done in homes?", narrowsBy: 0.33 }],
  nextSteps: [
    { id: "engage", action: "Open a dialogue.", reason: "Exposure is high.", owner: "buyer", within: "30 days" },
  ],
  methodologyVersion: "1.0.0",
  editions: [{ dataset: "worldbank-wgi", edition: "2024", url: "https://example.test/wgi" }],
  input: { id: "s-1", name: "Brindlecote Mills", country: "PK", description: "cotton spinning" },
  ...change,
});

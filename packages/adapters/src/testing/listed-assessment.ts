import { assessmentOf } from "./assessment.js";

/** A supplier that may be on a list, which a person has to decide. */
export const listedAssessment = assessmentOf({
  supplierId: "s-2",
  tier: "severe",
  score: 91,
  flags: [
    { id: "f", severity: "critical", text: "On a list.", because: "An entry.", legalEffect: "rebuttable-presumption" },
  ],
  matches: [
    {
      listing: {
        id: "l",
        list: "us-uflpa-entity-list",
        name: "Quorrimere Fibre",
        legalEffect: "rebuttable-presumption",
        country: "CN",
        aliases: ["Quorrimere Textile Works"],
        addresses: ["9 Example Road, Kashgar"],
        limitedTo: "cotton",
        sourceUrl: "https://example.test/entity-list",
      },
      decision: "review",
      score: 0.87,
      matchedOn: "name",
      reasons: [
        { kind: "token", text: "quorrimere is rare", weight: 3 },
        { kind: "country", text: "another country", weight: -1 },
      ],
    },
  ],
  input: { id: "s-2", name: "شركة الاختبار 長江紡織", country: "CN" },
});

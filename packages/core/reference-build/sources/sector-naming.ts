import type { Source } from "../table.js";

/** Authorities that single a sector out: inspectorates' assessments, procurement guidance, and laws made for one sector. */
export const sectorNaming: Source = {
  dataset: "sector-naming",
  title: "Sectors singled out by authorities and by law for labour exploitation",
  source:
    "UK GLAA assessment 2018, UK PPN 009 (02/23), KnowTheChain benchmarks, and laws and conventions made for single sectors",
  publisher: "the authorities named; collected by Manumit",
  edition: "1958-2026",
  retrieved: "2026-11-24",
  licence: "facts of law and of public assessments",
  note: "Says that an authority found the sector in need of rules or attention of its own, not how much exploitation there is.",
};

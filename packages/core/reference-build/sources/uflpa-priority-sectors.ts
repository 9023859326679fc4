import type { Source } from "../table.js";

/** Sectors that the US enforces first under the Uyghur Forced Labor Prevention Act. */
export const uflpaPrioritySectors: Source = {
  dataset: "uflpa-priority-sectors",
  title: "High-priority sectors of the strategy under the Uyghur Forced Labor Prevention Act",
  source: "public copies of the yearly strategy updates",
  publisher: "US Department of Homeland Security, Forced Labor Enforcement Task Force",
  edition: "2025",
  retrieved: "2026-11-24",
  licence: "US government work, public domain",
  url: "https://www.dhs.gov/uflpa-strategy",
  note: "A sector says where enforcement looks first; goods of every sector made in Xinjiang fall under the law.",
};

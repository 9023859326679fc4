import { alpha2Of, countryCodes } from "../alpha2.js";
import type { Table } from "../table.js";

const input = "reference/tip_tiers.csv";
const known = new Set(["1", "2", "2WL", "3", "special"]);

/** The tier of every country and report year that a stored copy gives; a year that is absent is unknown. */
export const traffickingTiers: Table = {
  file: "trafficking-tiers.json",
  sources: [
    {
      dataset: "us-tip-report",
      title: "Trafficking in Persons Report, tier placements 2023 to 2025",
      source:
        "public copies of the tier lists of the 2023 and 2025 reports, and World Factbook entries citing the 2024 report",
      publisher: "US Department of State",
      edition: "2025",
      retrieved: "2026-11-24",
      licence: "US government work, public domain",
      url: "https://www.state.gov/trafficking-in-persons-report/",
      note: "2023 and 2025 are complete. Of 2024 only the Watch List, Tier 3 and Haiti are known: a country without a 2024 tier was Tier 1, Tier 2 or not ranked.",
    },
  ],
  inputs: [input, countryCodes],
  key: ["alpha2"],
  build(read) {
    const alpha2 = alpha2Of(read);
    const tiers = new Map<string, Record<string, string>>();
    for (const row of read(input, ["alpha3", "report_year", "tier"])) {
      if (!known.has(row.tier)) throw new Error(`${input}: unknown tier "${row.tier}" of ${row.alpha3}`);
      const country = alpha2(row.alpha3);
      const years = tiers.get(country) ?? {};
      if (row.report_year in years) throw new Error(`${input}: ${country} has two tiers in ${row.report_year}`);
      years[row.report_year] = row.tier;
      tiers.set(country, years);
    }
    return [...tiers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([alpha2, tiers]) => ({ alpha2, tiers }));
  },
};

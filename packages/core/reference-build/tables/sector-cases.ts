import { type CaseRow, caseRatios } from "../sector/case-ratio.js";
import { employmentOf } from "../sector/employment.js";
import { employmentShares, sectorCases } from "../sources/sector-cases.js";
import type { Table } from "../table.js";

const cases = "reference/sector_case_shares.csv";
const employment = "reference/employment_shares.csv";
const isic = "reference/isic_rev4.csv";

/** Geographies whose sources are pooled; Brazil alone speaks for middle and low income, and the method says so. */
const groups = {
  high: ["GB", "US", "DE", "IT", "NL", "FI", "FR"],
  "middle-low": ["BR"],
} as const;

const round = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);

const useOf: Readonly<Record<string, CaseRow["use"]>> = { yes: "pool", apart: "apart", class: "class" };

/** Ratio of case share to employment share by ISIC division and income group; division `*` is what silent sectors have together. */
export const sectorCaseRatios: Table = {
  file: "sector-case-ratios.json",
  sources: [sectorCases, employmentShares],
  inputs: [cases, employment, isic],
  key: ["group", "division"],
  build(read) {
    const employed = employmentOf(read(employment, ["geography", "isic4", "share"]));
    // Households as employers and extraterritorial bodies are no supplier sectors.
    const divisions = read(isic, ["code", "level"])
      .filter(({ code, level }) => level === "division" && Number(code) < 97)
      .map(({ code }) => code);
    const rows = read(cases, [
      "source_id",
      "source_family",
      "geography",
      "isic4_divisions",
      "count",
      "total",
      "share",
      "confidence",
      "in_pool",
    ]);
    return Object.entries(groups).flatMap(([group, geographies]) => {
      const used = rows.flatMap((row): CaseRow[] => {
        const use = useOf[row.in_pool];
        const inGroup = (geographies as readonly string[]).includes(row.geography);
        if (use === undefined || !inGroup || row.confidence.startsWith("known from memory")) return [];
        const share = row.share === "" ? Number(row.count) / Number(row.total) : Number(row.share);
        const named = row.isic4_divisions.split("|").filter((code) => code !== "");
        return [
          { edition: row.source_id, family: row.source_family, geography: row.geography, divisions: named, share, use },
        ];
      });
      const { ratios, ratioIfUnnamed, families } = caseRatios(used, employed, divisions);
      return [
        {
          group,
          division: "*",
          ratio: round(ratioIfUnnamed),
          low: null,
          high: null,
          basis: "unnamed",
          breadth: 0,
          families,
        },
        ...ratios
          .filter(({ basis }) => basis !== "unnamed")
          .map(({ division, ratio, low, high, basis, breadth, families: named }) => ({
            group,
            division,
            ratio: round(ratio),
            low: round(low),
            high: round(high),
            basis,
            breadth,
            families: named.length,
          })),
      ];
    });
  },
};

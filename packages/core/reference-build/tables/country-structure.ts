import { alpha2Of, countryCodes } from "../alpha2.js";
import { structuralSources } from "../sources/structural.js";
import type { Read, Table } from "../table.js";

const input = "reference/country_structural.csv";
const exceptions = "own/income-group.csv";

/**
 * GDP per head in PPP dollars from which a country counts as high income. It parts the World Bank's own groups best:
 * the reviewed exceptions beside this build are the countries it would misplace and those without a figure.
 */
const highIncomeFrom = 30_000;

/** Our field for each published indicator, and the decimals that its precision supports. */
const fields: Readonly<Record<string, readonly [field: string, decimals: number]>> = {
  rule_of_law_estimate: ["ruleOfLaw", 2],
  informal_employment_percent: ["informalEmployment", 1],
  self_employed_percent: ["selfEmployment", 1],
  immigrant_percent: ["migrantShare", 1],
  gdp_per_head_ppp: ["gdpPerHead", 0],
  agriculture_employment_percent: ["agricultureEmployment", 1],
};

type Figures = Record<string, readonly [value: number, year: number]>;

function figuresByCountry(read: Read): Map<string, Figures> {
  const alpha2 = alpha2Of(read);
  const countries = new Map<string, Figures>(read(countryCodes, ["alpha2"]).map(({ alpha2 }) => [alpha2, {}]));
  for (const { alpha3, indicator, year, value } of read(input, ["alpha3", "indicator", "year", "value"])) {
    const [field, decimals] = fields[indicator] ?? [];
    if (field === undefined) throw new Error(`${input}: unknown indicator ${indicator}`);
    const figures = countries.get(alpha2(alpha3)) ?? {};
    if (field in figures) throw new Error(`${input}: ${alpha3} has two figures for ${indicator}`);
    figures[field] = [Number(Number(value).toFixed(decimals)), Number(year)];
    countries.set(alpha2(alpha3), figures);
  }
  return countries;
}

/** Structural figures as [value, year]; a country or figure without a source is null, which means unknown. */
export const countryStructure: Table = {
  file: "country-structure.json",
  sources: structuralSources,
  inputs: [input, countryCodes, exceptions],
  key: ["alpha2"],
  build(read) {
    const reviewed = new Map(read(exceptions, ["alpha2", "group"]).map(({ alpha2, group }) => [alpha2, group]));
    const byCut = (gdp: number | undefined) =>
      gdp === undefined ? null : gdp >= highIncomeFrom ? "high" : "middle-or-low";
    return [...figuresByCountry(read)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([alpha2, figures]) => ({
        alpha2,
        incomeGroup: reviewed.get(alpha2) ?? byCut(figures.gdpPerHead?.[0]),
        ...Object.fromEntries(Object.values(fields).map(([field]) => [field, figures[field] ?? null])),
      }));
  },
};

import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import { type CountryRecord, countryRecord } from "../reference/country-record.js";
import type { EditionRef } from "../reference/edition-ref.js";
import type { PrevalenceIndex } from "../reference/prevalence-index.js";
import { countryEvidence, prevalenceEvidence, unknownCountry } from "./country.js";
import { type Evidence, lasting } from "./evidence.js";
import type { Factor } from "./factor.js";
import { governmentEvidence, unknownGovernment } from "./government.js";
import { sumOf, weighTogether } from "./overlap.js";
import { remember } from "./remember.js";
import type { IncomeGroup } from "./sector-cases.js";
import { Width } from "./width.js";

/** What a country says by itself. */
export interface CountryExposure {
  readonly alpha2: string | undefined;
  readonly country: Evidence;
  readonly group: IncomeGroup;
  /** Country and government weighed together; as the worst of several places of work, the country says so. */
  readonly factors: (places: number) => readonly Factor[];
  /** The editions that these cite. */
  readonly cited: readonly EditionRef[];
  /** What they come to, */
  readonly total: number;
  /** may still be off by, */
  readonly width: Width;
  /** and the part of it that comes from listed goods. */
  readonly listedGoodsPart: number;
}

const groupOf = (country: CountryRecord | undefined): IncomeGroup =>
  country?.incomeGroup === "high" ? "high" : "middle-low";

const worstOf = (count: number, country: Evidence): Evidence =>
  lasting({ ...country, why: phrase("factor.country.worst", { why: country.why, count }) });

/** Weighs countries by one methodology and, where the user loaded one, a prevalence index; undefined: no country is given. */
export const countryReader = (
  method: Methodology,
  prevalence: PrevalenceIndex | undefined,
): ((alpha2: string | undefined) => CountryExposure) => {
  const countryFigure = (record: CountryRecord) =>
    (prevalence && prevalenceEvidence(record, method, prevalence)) ?? countryEvidence(record, method);
  return remember((alpha2) => {
    const record = alpha2 === undefined ? undefined : countryRecord(alpha2);
    const { listedGoodsPart, ...figures } = record ? countryFigure(record) : unknownCountry(method);
    const country = lasting(figures);
    const government = lasting(record ? governmentEvidence(record, method) : unknownGovernment(method));
    const alone = weighTogether([country, government], method.overlap);
    const among = remember((places: number) => weighTogether([worstOf(places, country), government], method.overlap));
    return {
      alpha2,
      country,
      group: groupOf(record),
      factors: (places) => (places > 1 ? among(places) : alone),
      cited: [...new Set([...country.sources, ...government.sources])],
      total: sumOf(alone),
      width: new Width().plusEach([country, government]),
      listedGoodsPart,
    };
  });
};

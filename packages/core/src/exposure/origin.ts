import { phrase } from "../catalogue/catalogue.js";
import { countryName } from "../reference/country-record.js";
import type { Evidence } from "./evidence.js";
import { toHundredths } from "./overlap.js";

/** A country by what its own two factors come to. */
export interface CountryWeight {
  readonly country: string;
  readonly total: number;
  readonly sources: Evidence["sources"];
}

/**
 * Goods from a country more exposed than where the supplier works: part of the difference. A trader in a quiet country
 * sells the exposure of others. Undefined where no origin is more exposed.
 */
export const originEvidence = (
  origins: readonly CountryWeight[],
  worksAt: number,
  share: number,
): Evidence | undefined => {
  let worst: CountryWeight | undefined;
  for (const origin of origins) {
    if (origin.total <= worksAt) continue;
    if (
      worst === undefined ||
      origin.total > worst.total ||
      (origin.total === worst.total && origin.country < worst.country)
    ) {
      worst = origin;
    }
  }
  if (worst === undefined) return undefined;
  return {
    id: "good-origin",
    group: "good",
    label: phrase("factor.origin"),
    weight: toHundredths((worst.total - worksAt) * share),
    known: true,
    value: worst.country,
    why: phrase("factor.origin.known", { origin: countryName(worst.country) ?? worst.country }),
    sources: worst.sources,
    spread: { low: 0, high: 0 },
  };
};

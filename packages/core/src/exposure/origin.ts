import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import { countryName } from "../reference/country-record.js";
import type { CountryExposure } from "./country-exposure.js";
import { type Evidence, lasting } from "./evidence.js";
import { toHundredths } from "./overlap.js";
import { remember } from "./remember.js";

/** Weighs the origins of goods by one methodology. */
export type OriginReader = (origins: readonly CountryExposure[], worksAt: CountryExposure) => Evidence | undefined;

const isRiskier = (a: CountryExposure, b: CountryExposure): boolean =>
  a.total > b.total || (a.total === b.total && String(a.alpha2) < String(b.alpha2));

/**
 * Goods from a country more exposed than where the supplier works: part of the difference. A trader in a quiet country
 * sells the exposure of others. Undefined where no origin is more exposed.
 */
export const originReader = ({ good: { riskierOrigin: share } }: Methodology): OriginReader => {
  const evidenceOf = (worst: CountryExposure, worksAt: CountryExposure): Evidence => {
    const origin = String(worst.alpha2);
    return lasting({
      id: "good-origin",
      group: "good",
      label: phrase("factor.origin"),
      weight: toHundredths((worst.total - worksAt.total) * share),
      known: true,
      value: origin,
      why: phrase("factor.origin.known", { origin: countryName(origin) ?? origin }),
      sources: worst.country.sources,
      spread: { low: 0, high: 0 },
    });
  };
  const between = remember((worst: CountryExposure) =>
    remember((worksAt: CountryExposure) => evidenceOf(worst, worksAt)),
  );

  return (origins, worksAt) => {
    let worst: CountryExposure | undefined;
    for (const origin of origins) {
      if (origin.total > worksAt.total && (worst === undefined || isRiskier(origin, worst))) worst = origin;
    }
    return worst && between(worst)(worksAt);
  };
};

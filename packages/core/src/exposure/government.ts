import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import type { CountryRecord } from "../reference/country-record.js";
import { cite } from "./cite.js";
import { type Evidence, noEvidence } from "./evidence.js";
import { toHundredths } from "./overlap.js";

const instruments = ["C029", "C105", "P029"] as const;

const latestTier = ({ tiers }: CountryRecord) => {
  for (const year of ["2025", "2024", "2023"] as const) {
    const tier = tiers[year];
    if (tier !== undefined) return { tier, year };
  }
  return undefined;
};

/** How the government answers forced labour: its latest trafficking tier, and the forced-labour instruments it has not ratified. */
export const governmentEvidence = (country: CountryRecord, { government: method }: Methodology): Evidence => {
  const ranked = latestTier(country);
  const missing = instruments.filter((id) => country.ratified !== null && country.ratified[id] === undefined);
  const sources = [
    ...(ranked ? [cite("us-tip-report")] : []),
    ...(country.ratified ? [cite("ilo-ratifications")] : []),
  ];
  const weight =
    (ranked ? method.tiers[ranked.tier] : 0) + missing.reduce((sum, id) => sum + method.notRatified[id], 0);
  const ratifications =
    country.ratified === null
      ? phrase("government.notMember")
      : missing.length === 0
        ? phrase("government.ratified")
        : phrase("government.notRatified", { instruments: missing.join(", ") });
  return {
    id: "government-response",
    group: "country",
    label: phrase("factor.government"),
    weight: toHundredths(weight),
    known: ranked !== undefined,
    value: ranked?.tier ?? null,
    why: ranked
      ? phrase("factor.government.known", {
          country: country.name,
          tier: phrase(`government.tier.${ranked.tier}`, { year: ranked.year }),
          ratifications,
        })
      : phrase("factor.government.unknown", { country: country.name }),
    sources,
    spread: ranked ? method.spread.known : method.spread.unknown,
  };
};

/** No country is given, so no government either. */
export const unknownGovernment = ({ government: method }: Methodology): Evidence =>
  noEvidence(
    "government-response",
    "country",
    "factor.government",
    "factor.government.noCountry",
    method.spread.unknown,
  );

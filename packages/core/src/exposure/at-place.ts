import type { Methodology } from "../methodology/methodology.js";
import type { CountryExposure } from "./country-exposure.js";
import type { Evidence } from "./evidence.js";
import type { Factor } from "./factor.js";
import { sumOf, weighTogether } from "./overlap.js";

/** What weighs at one place of work. */
export interface AtPlace {
  readonly own: CountryExposure;
  /** Of sector, good, place and origin of goods. */
  readonly work: readonly Evidence[];
  /** The same, weighed together. */
  readonly factors: readonly Factor[];
  /** Decibans of the country's own factors and of these. */
  readonly total: number;
}

/** Weighs the work at a place in a country. */
export const weighAt = (own: CountryExposure, work: readonly Evidence[], { overlap }: Methodology): AtPlace => {
  const factors = weighTogether(work, overlap);
  return { own, work, factors, total: own.total + sumOf(factors) };
};

/** Whether one place is more exposed than another; of equals, the same one whatever their order. */
export const isMoreExposed = (a: AtPlace, b: AtPlace): boolean =>
  a.total > b.total || (a.total === b.total && String(a.own.alpha2) < String(b.own.alpha2));

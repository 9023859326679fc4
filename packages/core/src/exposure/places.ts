import { findRegion, labourRegions, type RegionMatch } from "../place/index.js";
import { once } from "../reference/once.js";
import type { Supplier } from "../supplier/index.js";
import { remember } from "./remember.js";

/** A country in which the supplier works, and the region under a state labour programme where one was recognised. */
export interface PlaceOfWork {
  readonly country: string | undefined;
  readonly region: RegionMatch | undefined;
  /** Whether every site there is given more closely than by its country. */
  readonly told: boolean;
}

/** Where a supplier works. */
export interface PlacesUnderstood {
  /** Distinct places; one without a country where none is given. */
  readonly places: readonly PlaceOfWork[];
  /** Whether any place is given more closely than by its country. */
  readonly located: boolean;
}

interface Told {
  readonly name?: string | undefined;
  readonly region?: string | undefined;
  readonly address?: string | undefined;
}

const isTold = ({ name, region, address }: Told) => name !== undefined || region !== undefined || address !== undefined;

const countriesWithRegions = once(() => new Set([...labourRegions().values()].map(({ country }) => country)));

const mayHoldRegion = (country: string | undefined) => country === undefined || countriesWithRegions().has(country);

const nowhere: PlaceOfWork = { country: undefined, region: undefined, told: false };

/** The same place told of twice: it is told only if both are, and the words that are quoted do not depend on the order. */
const merged = (a: PlaceOfWork, b: PlaceOfWork): PlaceOfWork => ({
  country: a.country,
  region: a.region && b.region && b.region.quote < a.region.quote ? b.region : a.region,
  told: a.told && b.told,
});

/** A supplier that tells of its country alone, and perhaps of an address there that names no region. */
const somewhereIn = (told: boolean) =>
  remember(
    (country: string | undefined): PlacesUnderstood => ({
      places: [country === undefined ? nowhere : { country, region: undefined, told }],
      located: told,
    }),
  );
const untoldIn = somewhereIn(false);
const toldIn = somewhereIn(true);

const regionOf = (country: string | undefined, { name, region, address }: Told): RegionMatch | undefined =>
  mayHoldRegion(country) ? findRegion({ country, name, region, address }) : undefined;

/**
 * The distinct places of a supplier: the country of registration and each site, without repeats. A thousand shops in one
 * country are, for this purpose, one place. A site that does not tell its country is taken to lie where the supplier is
 * registered.
 */
export const understandPlaces = ({ name: firm, country, address, sites }: Supplier): PlacesUnderstood => {
  // A firm's name may tell its region ("Xinjiang …") and says nothing where it does not.
  const seat = regionOf(country, { name: firm, address });
  const told = address !== undefined;
  if (seat === undefined && (sites === undefined || sites.length === 0))
    return told ? toldIn(country) : untoldIn(country);
  const places = new Map<string, PlaceOfWork>();
  let located = told;
  const add = (given: string | undefined, region: RegionMatch | undefined, told: boolean) => {
    const at = given ?? region?.region.country ?? country;
    located ||= told;
    if (at === undefined) return;
    const key = region === undefined ? at : `${at} ${region.region.region}`;
    const place = { country: at, region, told };
    const before = places.get(key);
    places.set(key, before === undefined ? place : merged(before, place));
  };
  add(country, seat, told);
  for (const site of sites ?? []) add(site.country, regionOf(site.country, site), isTold(site));
  return { places: places.size === 0 ? [nowhere] : [...places.values()], located };
};

import type { PlaceDescription } from "../place/index.js";
import { resolveCountry } from "../reference/resolve-country.js";
import type { Site, Supplier } from "../supplier/index.js";

/** Where nothing is made or grown. */
const makesNothing: ReadonlySet<Site["kind"]> = new Set(["office", "warehouse", "shop", "home"]);

export const alpha2 = (country: string | undefined): string | undefined =>
  country === undefined ? undefined : resolveCountry(country);

const placeOf = ({ country, region, address, name }: Site, home: string | undefined): PlaceDescription => ({
  country: alpha2(country) ?? home,
  region,
  address,
  name,
});

/**
 * The places where a supplier's goods may be made: its sites but offices, warehouses and shops; where it names none, its
 * own address. A site without a country is taken to be at home.
 */
export function workplacesOf({ sites = [], country, address }: Supplier): PlaceDescription[] {
  const home = alpha2(country);
  const making = sites.filter(({ kind }) => !makesNothing.has(kind));
  const places = making.length > 0 ? making : sites;
  return places.length > 0 ? places.map((site) => placeOf(site, home)) : [{ country: home, address }];
}

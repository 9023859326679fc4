import { type LabourRegion, labourRegions } from "./labour-region.js";
import { type PlaceReading, readPlace } from "./read-place.js";

/** What is known of where a site lies. `country` is an alpha-2 code; `name` that of the site or of the firm. */
export interface PlaceDescription {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly address?: string | undefined;
  readonly name?: string | undefined;
}

/** A site in a region of state-imposed labour, and the words that say so. */
export interface RegionMatch {
  readonly region: LabourRegion;
  readonly matchedOn: "country" | "region" | "address" | "name";
  /** The place of the region that was named. */
  readonly place: string;
  /** As it stands in the text; the country code where only the country says it. */
  readonly quote: string;
}

/** Longer texts are no address; what stands first is read. */
const LONGEST = 4_000;

const wholeCountry = (country: string): RegionMatch | undefined => {
  for (const region of labourRegions().values())
    if (region.wholeCountry && region.country === country)
      return { region, matchedOn: "country", place: region.name, quote: country };
  return undefined;
};

/** Several addresses in one field stand on their own lines or are parted by semicolons. */
function readField(text: string, country: string | undefined): PlaceReading | undefined {
  const readings = text
    .slice(0, LONGEST)
    .split(/[;\n；]/)
    .map((line) => readPlace(line, country));
  return readings.find((reading) => reading?.kind === "region") ?? readings.find((reading) => reading !== undefined);
}

/**
 * The region of state-imposed labour that a site lies in, by its country, region, address or name, in Latin, Chinese or
 * Uyghur letters; undefined where nothing says so. The region goes before the address, and the address before the name:
 * a firm with Xinjiang in its name and an address in Guangdong is not in Xinjiang, nor is a restaurant or a street.
 *
 * @example
 * ```ts
 * findRegion({ country: "CN", address: "Economic Development Zone, Korla" })?.region.name; // "Xinjiang Uyghur Autonomous Region"
 * findRegion({ country: "CN", address: "88 Xinjiang Road, Shanghai" }); // undefined
 * ```
 */
export function findRegion(site: PlaceDescription): RegionMatch | undefined {
  const country = site.country === undefined || site.country === "" ? undefined : site.country.toUpperCase();
  const byCountry = country === undefined ? undefined : wholeCountry(country);
  if (byCountry !== undefined) return byCountry;
  for (const matchedOn of ["region", "address", "name"] as const) {
    const reading = readField(site[matchedOn] ?? "", country);
    if (reading?.kind === "elsewhere") return undefined;
    const region = reading === undefined ? undefined : labourRegions().get(reading.region);
    if (reading !== undefined && region !== undefined)
      return { region, matchedOn, place: reading.place, quote: reading.quote };
  }
  return undefined;
}

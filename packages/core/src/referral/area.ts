import { wordsOf } from "../phrase/index.js";
import type { RegionRecord } from "./pathway-record.js";

const folded = (text: string) => ` ${wordsOf(text).word.join(" ")} `;

/** Where the last of some places stands in a text, as whole words; −1 where none does. The end of the text is the wider place. */
export const lastMention = (text: string, places: readonly string[]): number => {
  const words = folded(text);
  return Math.max(...places.map((place) => words.lastIndexOf(folded(place))));
};

/** The part of a country that an area lies in, and whether the area tells it or it is assumed. */
export interface RegionReading {
  readonly region: RegionRecord | undefined;
  readonly known: boolean;
}

/** Of two parts named in an area the one named last: "Scotland Road, Liverpool" is in England. */
const namedIn = (regions: readonly RegionRecord[], area: string): RegionRecord | undefined => {
  let best: { region: RegionRecord; at: number } | undefined;
  for (const region of regions) {
    const at = lastMention(area, region.places);
    if (at >= 0 && (best === undefined || at > best.at)) best = { region, at };
  }
  return best?.region;
};

/** Reads "Watford, Hertfordshire" or "Glasgow City Council"; a country may itself be given by one of its parts, "Scotland". */
export const readRegion = (
  regions: readonly RegionRecord[],
  country: string,
  area: string | undefined,
): RegionReading => {
  const region =
    (area === undefined ? undefined : namedIn(regions, area)) ??
    regions.find(({ places }) => places.some((place) => folded(place) === folded(country)));
  if (region !== undefined) return { region, known: true };
  return { region: regions.find(({ assumed }) => assumed), known: regions.length === 0 };
};

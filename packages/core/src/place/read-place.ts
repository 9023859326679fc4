import type { PhraseHit } from "../phrase/phrase-index.js";
import { type Words, wordsOf } from "../phrase/words.js";
import { labourRegions } from "./labour-region.js";
import { hasLevel, isNamedEstate, isNamesake, standsAlone } from "./name-context.js";
import { type PlaceName, placeNames } from "./place-names.js";

/** Where a text lies: in a region, by these words of it, or in another place that the text names. */
export type PlaceReading =
  | { readonly kind: "region"; readonly region: string; readonly place: string; readonly quote: string }
  | { readonly kind: "elsewhere" };

type NamedPlace = PhraseHit<Extract<PlaceName, { kind: "place" }>>;
type Evidence = PhraseHit<PlaceName>;

const isPlace = (hit: Evidence): hit is NamedPlace => hit.value.kind === "place";

function isSure(words: Words, hit: NamedPlace, hits: readonly Evidence[], country: string | undefined): boolean {
  const { region, certainty, place } = hit.value;
  const home = labourRegions().get(region)?.country;
  if (country !== undefined && country !== home) return false;
  const beside = hits.some(
    (other) =>
      isPlace(other) &&
      other.value.region === region &&
      other.value.place !== place &&
      other.value.certainty === "distinct",
  );
  if (certainty === "distinct" || beside) return true;
  const named = country ?? hits.find(({ value }) => value.kind === "country" && value.country === home)?.value;
  if (named === undefined) return false;
  return certainty === "common" || hasLevel(words, hit) || standsAlone(words, hit);
}

/** Signs written from the large to the small put the province first, Latin letters last. */
const isWrittenLargeToSmall = (words: Words, hit: Evidence): boolean =>
  /^\p{Script=Han}/u.test(words.word[hit.from] ?? "");

/** Of all places named the one that the others lie in: a street of Shanghai may bear the name of Xinjiang. */
function governing(words: Words, hits: readonly Evidence[]): Evidence | undefined {
  const first = hits[0];
  return first !== undefined && isWrittenLargeToSmall(words, first) ? first : hits.at(-1);
}

/**
 * Reads one line of an address, a region or a name. `country` is the alpha-2 code declared beside it; where it is another
 * than the region's, nothing of that region is found.
 */
export function readPlace(text: string, country: string | undefined): PlaceReading | undefined {
  const words = wordsOf(text);
  const hits = placeNames().find(words);
  const sites = hits.filter((hit) => !isNamesake(words, hit));
  const located = sites.filter((hit) => {
    if (isPlace(hit)) return isSure(words, hit, sites, country);
    return hit.value.kind === "elsewhere" && !isNamedEstate(words, hit);
  });
  const hit = governing(words, located);
  if (hit === undefined) return undefined;
  if (!isPlace(hit)) return { kind: "elsewhere" };
  const quote = text.slice(words.start[hit.from] ?? 0, words.end[hit.to - 1] ?? 0);
  return { kind: "region", region: hit.value.region, place: hit.value.place, quote };
}

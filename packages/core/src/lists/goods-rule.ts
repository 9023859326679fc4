import { broaderGoods, findGoods, inputsOf } from "../good/index.js";
import { findRegion, type PlaceDescription } from "../place/index.js";
import { resolveCountry } from "../reference/resolve-country.js";
import type { Listing } from "./listing.js";
import { namesWords, wordsIn } from "./words-in.js";

/** Whether a place lies where an order is about; `unsaid` where the country fits and nothing tells the region. */
export type Whereabouts = "inside" | "unsaid" | "outside";

/** How a good falls under an order: as the good itself, or because the good of the order is certainly in it. */
export type Coverage = "itself" | "contains";

/** An order on a class of goods of an origin, made ready to be applied. */
export interface GoodsRule {
  readonly listing: Listing;
  /** Alpha-2 of the origin; undefined where the order names none. */
  readonly country: string | undefined;
  /** Whether the order is about a part of the country only. */
  readonly regional: boolean;
  whereabouts(place: PlaceDescription): Whereabouts;
  /** Undefined where the good is another. Takes names of the vocabulary of goods. */
  coverage(good: string): { readonly how: Coverage; readonly of: string } | undefined;
}

function coverageOf(goods: ReadonlySet<string>): GoodsRule["coverage"] {
  const first = (names: readonly string[]) => names.find((name) => goods.has(name));
  return (good) => {
    const itself = first([good, ...broaderGoods(good)]);
    if (itself !== undefined) return { how: "itself", of: itself };
    const certain = inputsOf(good).filter(({ certainty }) => certainty === "certain");
    const input = first(certain.map((each) => each.good));
    return input === undefined ? undefined : { how: "contains", of: input };
  };
}

/** A region that the library knows is recognised by its places too, any other by its words alone. */
function insideRegion(country: string | undefined, region: string): (place: PlaceDescription) => boolean {
  const known = findRegion({ country, region })?.region;
  if (known !== undefined) return (place) => findRegion(place)?.region.region === known.region;
  const words = wordsIn(region);
  return ({ region: named = "", address = "", name = "" }) => namesWords(`${named}; ${address}; ${name}`, words);
}

function whereaboutsOf(country: string | undefined, region: string | undefined): GoodsRule["whereabouts"] {
  const inside = region === undefined ? undefined : insideRegion(country, region);
  return (place) => {
    if (country !== undefined && place.country !== undefined && place.country !== country) return "outside";
    if (inside === undefined) return place.country === country ? "inside" : "outside";
    if (inside(place)) return "inside";
    const located = [place.region, place.address].some((text) => text !== undefined && text.trim() !== "");
    return located || place.country !== country ? "outside" : "unsaid";
  };
}

/** The goods an order is about: as declared, else as its merchandise names them. */
const goodsOf = ({ goods, merchandise = "" }: Listing): ReadonlySet<string> =>
  new Set(goods ?? findGoods(merchandise, "name").map(({ good }) => good));

/** The order that a listing of kind `goods` states; undefined where it names no good that the vocabulary knows. */
export function goodsRuleOf(listing: Listing): GoodsRule | undefined {
  const goods = goodsOf(listing);
  if (goods.size === 0) return undefined;
  const country = listing.country === undefined ? undefined : resolveCountry(listing.country);
  return {
    listing,
    country,
    regional: listing.region !== undefined,
    whereabouts: whereaboutsOf(country, listing.region),
    coverage: coverageOf(goods),
  };
}

import { once } from "../reference/once.js";
import { type GoodListing, listingsOfGood } from "./good-listing.js";
import { broaderGoods, inputsOf, partsOfGroup } from "./good-relations.js";

/**
 * How the listed good stands to the good asked for: it is the `same`, a `broader` one, a `part` of the group that the word
 * stands for, or an `input` that it certainly, or as a `usual-input` only usually, holds.
 */
export type ListingRelation = "same" | "broader" | "part" | "input" | "usual-input";

/** An entry of a list that concerns a good, and how. */
export interface ListedGood {
  readonly relation: ListingRelation;
  /** The good of the vocabulary through which the entry was met. */
  readonly good: string;
  readonly listing: GoodListing;
}

/** The goods whose listings concern a good, the nearest relation first. */
function relatedGoods(good: string): (readonly [ListingRelation, string])[] {
  const itself = [
    ["same", good] as const,
    ...broaderGoods(good).map((name) => ["broader", name] as const),
    ...partsOfGroup(good).map((name) => ["part", name] as const),
  ];
  const inputs = inputsOf(good).flatMap(({ good: input, certainty }) => {
    const relation = certainty === "certain" ? ("input" as const) : ("usual-input" as const);
    return [input, ...broaderGoods(input), ...partsOfGroup(input)].map((name) => [relation, name] as const);
  });
  return [...itself, ...inputs];
}

function readListings(good: string): readonly ListedGood[] {
  const seen = new Set<GoodListing>();
  const listed: ListedGood[] = [];
  for (const [relation, name] of relatedGoods(good)) {
    for (const listing of listingsOfGood(name)) {
      if (seen.has(listing)) continue;
      seen.add(listing);
      listed.push({ relation, good: name, listing });
    }
  }
  return listed;
}

const known = once(() => new Map<string, readonly ListedGood[]>());
const knownByOrigin = once(() => new Map<string, ReadonlyMap<string, readonly ListedGood[]>>());

/** The vocabulary is closed, so what is kept stays small; other names find no listing and are not kept. */
function allListingsOf(good: string): readonly ListedGood[] {
  const before = known().get(good);
  if (before !== undefined) return before;
  const listings = readListings(good);
  if (listings.length > 0) known().set(good, listings);
  return listings;
}

function byOrigin(good: string): ReadonlyMap<string, readonly ListedGood[]> {
  const before = knownByOrigin().get(good);
  if (before !== undefined) return before;
  const origins = new Map<string, ListedGood[]>();
  for (const listed of allListingsOf(good)) {
    const { origin } = listed.listing;
    if (origin !== null) origins.set(origin, [...(origins.get(origin) ?? []), listed]);
  }
  if (origins.size > 0) knownByOrigin().set(good, origins);
  return origins;
}

/**
 * What official lists say of a good of this origin (alpha-2), the nearest relation first. Inputs count where they are listed
 * for the same origin: a garment made in China may hold Chinese cotton.
 *
 * @example
 * ```ts
 * listingsFor("Garments (cotton)", "CN").map(({ relation, listing }) => [relation, listing.name]);
 * // [["same", "Garments (cotton)"], …, ["broader", "Garments"], …, ["input", "Cotton"], …]
 * ```
 */
export function listingsFor(good: string, origin: string): readonly ListedGood[] {
  return byOrigin(good).get(origin) ?? [];
}

/**
 * Every entry that names the good, a broader one or a part of it, whatever the origin: what an unknown origin may mean.
 * For its inputs ask for each of `inputsOf(good)`.
 *
 * @example
 * ```ts
 * listedAnywhere("Hazelnuts").map(({ listing }) => listing.origin); // ["TR"]
 * ```
 */
export function listedAnywhere(good: string): readonly ListedGood[] {
  return allListingsOf(good).filter(({ relation }) => relation !== "input" && relation !== "usual-input");
}

import type { Decision, NamedEntity, NameReason } from "../names/index.js";
import { standingOf } from "./in-force.js";
import type { ListIndex } from "./list-index.js";
import type { Listing } from "./listing.js";

/** A listing that bears a name like the one asked for. */
export interface NameMatch {
  listing: Listing;
  /** 0–1; see `compareNames`. */
  score: number;
  decision: Decision;
  /** Which of the listing's names it was. */
  listedName: string;
  reasons: NameReason[];
}

/** How far to look. */
export interface NameMatchOptions {
  /** ISO date: leaves out entries not in force then. */
  asOf?: string;
  /** At most so many listings (10). */
  limit?: number;
  /** The least score (0–1), by default that of a review. */
  threshold?: number;
}

/** Names beyond the limit that are looked at, since a listing has several. */
const namesPerListing = 5;

/**
 * Looks a name up in lists, for a search box or an interface that asks about names alone; a supplier is screened with
 * `screenSupplier`. One answer a listing, the most alike first.
 *
 * @example
 * ```ts
 * matchName({ name: "Hetian TEDA Garment", country: "CN" }, lists)[0]?.listing.name; // "Hetian Taida Apparel Co., Ltd"
 * ```
 */
export const matchName = (
  query: string | NamedEntity,
  lists: ListIndex,
  { asOf, limit = 10, threshold }: NameMatchOptions = {},
): NameMatch[] => {
  const hits = lists.names.search(query, {
    limit: limit * namesPerListing,
    ...(threshold !== undefined && { threshold }),
  });
  const best = new Map<Listing, NameMatch>();
  for (const { id, score, decision, reasons } of hits) {
    const { listing, text } = lists.listed[Number(id)]!;
    if (best.has(listing) || standingOf(listing, asOf) !== "in-force") continue;
    best.set(listing, { listing, score, decision, listedName: text, reasons: [...reasons] });
  }
  return [...best.values()].slice(0, limit);
};

import type { Listing } from "./listing.js";

/** FNV-1a, 64 bits. */
const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = (1n << 64n) - 1n;

function fnv1a64(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * prime) & mask;
  return hash.toString(16).padStart(16, "0");
}

/** Lists of names and goods say the same in any order. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;

/** Where a publisher keeps the file is no part of what it says. */
const isContent = (key: string, value: unknown) => key !== "sourceUrl" && value !== undefined;

/**
 * A hash of what an entry says, 16 hexadecimal digits: equal for equal content in any order of keys and names, whatever
 * its `sourceUrl`. A `MatchDecision` holds as long as it carries the hash of the listing.
 *
 * @example
 * ```ts
 * const decision = { supplierId: "s-1", listingId: listing.id, listingHash: listingHash(listing), verdict: "cleared",
 *   reason: "another firm of that name", by: "A. Buyer", at: "2026-11-24" };
 * ```
 */
export const listingHash = (listing: Listing): string => {
  const content = Object.entries(listing)
    .filter(([key, value]) => isContent(key, value))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, canonical(value)]);
  return fnv1a64(JSON.stringify(content));
};

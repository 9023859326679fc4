import type { ListEdition } from "./list-edition.js";
import type { Listing } from "./listing.js";
import { listingHash } from "./listing-hash.js";

/** What a new edition adds, lacks and says otherwise. An entry that is kept with a `removed` date counts as changed. */
export interface EditionDiff {
  added: Listing[];
  removed: Listing[];
  changed: { before: Listing; after: Listing }[];
}

/**
 * Compares two editions of a list by the ids of their entries; in the order of the edition that an entry stands in.
 *
 * @example
 * ```ts
 * const { added, removed, changed } = diffEditions(lastMonth, today);
 * ```
 */
export const diffEditions = (before: ListEdition, after: ListEdition): EditionDiff => {
  const old = new Map(before.listings.map((listing) => [listing.id, listing]));
  const kept = new Set(after.listings.map(({ id }) => id));
  const diff: EditionDiff = {
    added: [],
    removed: before.listings.filter(({ id }) => !kept.has(id)),
    changed: [],
  };
  for (const listing of after.listings) {
    const was = old.get(listing.id);
    if (was === undefined) diff.added.push(listing);
    else if (listingHash(was) !== listingHash(listing)) diff.changed.push({ before: was, after: listing });
  }
  return diff;
};

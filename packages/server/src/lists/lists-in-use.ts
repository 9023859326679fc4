import { buildListIndex, embeddedLists, type ListEdition, type ListIndex } from "@manumit/core";

/** The editions that are screened against, and the same made ready for searching. */
export interface ListsInUse {
  readonly editions: readonly ListEdition[];
  readonly index: ListIndex;
}

let shipped: ListsInUse | undefined;

const listsThatShip = (): ListsInUse => {
  shipped ??= withIndex(embeddedLists());
  return shipped;
};

const withIndex = (editions: readonly ListEdition[]): ListsInUse => ({ editions, index: buildListIndex(editions) });

/** An edition without the entries of lists that a newer edition was loaded of. */
const without = (edition: ListEdition, replaced: ReadonlySet<string>): ListEdition[] => {
  const listings = edition.listings.filter(({ list }) => !replaced.has(list));
  if (listings.length === 0) return [];
  const parts = edition.parts?.filter(({ dataset }) => !replaced.has(dataset));
  return [{ ...edition, listings, ...(parts && { parts }) }];
};

/**
 * The lists that ship and those of the user's own. One with the id of a list that ships takes its place, as a newer
 * edition of it. Made once where there are none of one's own, since that takes a moment.
 */
export const listsInUse = (own: readonly ListEdition[] = []): ListsInUse => {
  if (own.length === 0) return listsThatShip();
  const replaced = new Set(own.map(({ list }) => list));
  return withIndex([...embeddedLists().flatMap((edition) => without(edition, replaced)), ...own]);
};

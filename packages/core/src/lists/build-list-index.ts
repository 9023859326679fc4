import { buildNameIndex, type IndexEntry } from "../names/index.js";
import type { EditionRef } from "../reference/edition-ref.js";
import { goodsRuleOf } from "./goods-rule.js";
import { groupNamesOf } from "./group-name.js";
import { type ListEdition, readListEdition } from "./list-edition.js";
import type { ListIndex } from "./list-index.js";
import { type ListedName, namesOf } from "./listed-name.js";
import { screened } from "./screen-supplier.js";

const entryOf = ({ listing, text }: ListedName, at: number): IndexEntry => ({
  id: String(at),
  name: text,
  ...(listing.country !== undefined && { country: listing.country }),
  ...(listing.addresses?.[0] !== undefined && { address: listing.addresses[0] }),
  ...(listing.identifiers !== undefined && { identifiers: listing.identifiers }),
});

const editionsOf = ({ list, edition, parts }: ListEdition): EditionRef[] => parts ?? [{ dataset: list, edition }];

/**
 * Makes editions of lists ready for screening.
 *
 * @throws InvalidInput for an edition that breaks the schema or holds an id twice; the path begins with its place.
 * @example
 * ```ts
 * const lists = buildListIndex(embeddedLists());
 * lists.editions; // [{ dataset: "us-uflpa-entity-list", edition: "2026-07-31", … }, …]
 * ```
 */
export const buildListIndex = (editions: readonly ListEdition[]): ListIndex => {
  const read = editions.map(readListEdition);
  const listings = read.flatMap((edition) => edition.listings);
  const listed = listings.flatMap(namesOf);
  const index: ListIndex = {
    editions: read.flatMap(editionsOf),
    size: listings.length,
    names: buildNameIndex(listed.map(entryOf)),
    listed,
    groups: groupNamesOf(listed),
    rules: listings.flatMap((listing) => (listing.kind === "goods" ? (goodsRuleOf(listing) ?? []) : [])),
    screen: (supplier, options) => screened(supplier, index, options),
  };
  return index;
};

import { buildNameIndex, type IndexEntry, type NameIndex } from "../names/index.js";
import type { EditionRef } from "../reference/edition-ref.js";
import { type GoodsRule, goodsRuleOf } from "./goods-rule.js";
import { type GroupName, groupNamesOf } from "./group-name.js";
import { type ListEdition, readListEdition } from "./list-edition.js";
import { type ListedName, namesOf } from "./listed-name.js";

/** Editions of lists made ready for screening: build it once, screen any number of suppliers. */
export interface ListIndex {
  readonly editions: EditionRef[];
  /** How many listings it holds, closed ones included. */
  readonly size: number;
  /** Every name of every listing; the id of an entry is its place in `listed`. */
  readonly names: NameIndex;
  readonly listed: readonly ListedName[];
  /** Names whose entries extend to whoever belongs to them. */
  readonly groups: readonly GroupName[];
  /** The orders on classes of goods. */
  readonly rules: readonly GoodsRule[];
}

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
  return {
    editions: read.flatMap(editionsOf),
    size: listings.length,
    names: buildNameIndex(listed.map(entryOf)),
    listed,
    groups: groupNamesOf(listed),
    rules: listings.flatMap((listing) => (listing.kind === "goods" ? (goodsRuleOf(listing) ?? []) : [])),
  };
};

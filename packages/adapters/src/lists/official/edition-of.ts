import { type ListEdition, type Listing, readListEdition } from "@manumit/core";
import type { OfficialList } from "./official-list.js";
import type { PublishedList } from "./published-list.js";

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const slug = (name: string): string => keyOf(name).replace(/ /g, "-").slice(0, 120) || "entry";

/**
 * An edition of what was read. An entry that the held edition has by the same name keeps its id, so that decisions about
 * it hold and a comparison of the two says what changed.
 */
export function editionOf(
  { list, title, url }: OfficialList,
  { entries, edition }: PublishedList,
  retrieved: string,
  held: ListEdition | undefined,
): ListEdition {
  const ids = new Map(held?.listings.map(({ name, id }) => [keyOf(name), id]));
  const used = new Set<string>();
  const listings = entries.map((entry): Listing => {
    const wanted = entry.id ?? ids.get(keyOf(entry.name)) ?? slug(entry.name);
    let id = wanted;
    for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
    used.add(id);
    return { ...entry, id, list, sourceUrl: entry.sourceUrl ?? url };
  });
  return readListEdition({ list, title, edition: edition ?? retrieved, retrieved, listings });
}

import rows from "../../data/goods-listed.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/**
 * What an official list says of a good from an origin. `input`: the risk lies in what it is made of. `priority-sector`: the
 * US enforces the Uyghur Forced Labor Prevention Act here first. `import-order`: the US detains it at the border.
 */
export type ListedFor =
  | "forced-labour"
  | "child-labour"
  | "forced-child-labour"
  | "input"
  | "priority-sector"
  | "import-order";

/** One entry of an official list of goods. A good without an entry is unknown, not safe. */
export interface GoodListing {
  /** The good as the list names it. */
  readonly name: string;
  /** Alpha-2; null where the list is known to name the good but the country is in no copy. */
  readonly origin: string | null;
  /** The goods of the vocabulary that it covers. */
  readonly goods: readonly string[];
  readonly kinds: readonly ListedFor[];
  /** Ids of the datasets that say so, for `edition`. */
  readonly sources: readonly string[];
  /** For kind `input`: the input that the list names, and where it comes from if known. */
  readonly input?: { readonly good: string; readonly origin: string | null };
  /** What the entry is limited to, where it does not cover all of the good. */
  readonly scope?: string;
  /** False: a probable entry that no copy of the list confirms. */
  readonly confirmed: boolean;
}

type Row = Omit<GoodListing, "confirmed"> & { readonly confirmed?: false };

/** Every entry of the shipped lists of goods. */
export const allGoodListings = once((): readonly GoodListing[] =>
  (tableOf(rows) as unknown as readonly Row[]).map((row) => ({ ...row, confirmed: row.confirmed !== false })),
);

const byGood = once(() => {
  const listings = new Map<string, GoodListing[]>();
  for (const listing of allGoodListings())
    for (const good of listing.goods) listings.set(good, [...(listings.get(good) ?? []), listing]);
  return listings;
});

/** The entries that name this very good, of all origins. */
export const listingsOfGood = (good: string): readonly GoodListing[] => byGood().get(good) ?? [];

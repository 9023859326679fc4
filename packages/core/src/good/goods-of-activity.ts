import { once } from "../reference/once.js";
import { allGoods } from "./good.js";
import type { GoodListing } from "./good-listing.js";
import { type ListedGood, listingsFor } from "./listed-goods.js";

/** A listed good that an activity produces; `division` where only the division or group of the activity is known. */
export interface ActivityGood extends ListedGood {
  readonly certainty: "class" | "division";
}

const CLASS_DIGITS = 4;

const goodsByClass = once(() => {
  const goods = new Map<string, string[]>();
  for (const { good, isic } of allGoods().values())
    for (const code of isic) goods.set(code, [...(goods.get(code) ?? []), good]);
  return goods;
});

/** The goods that establishments of an ISIC Rev. 4 class, group or division produce. */
export function goodsProducedBy(isic: string): readonly string[] {
  const classes = [...goodsByClass().keys()].filter((code) => code.startsWith(isic));
  return [...new Set(classes.flatMap((code) => goodsByClass().get(code) ?? []))];
}

const known = once(() => new Map<string, readonly ActivityGood[]>());

function readActivity(isic: string, origin: string): readonly ActivityGood[] {
  const certainty = isic.length === CLASS_DIGITS ? "class" : "division";
  const found = new Map<GoodListing, ActivityGood>();
  for (const good of goodsProducedBy(isic)) {
    for (const listed of listingsFor(good, origin)) {
      if (listed.relation !== "same" && listed.relation !== "broader") continue;
      if (found.get(listed.listing)?.relation !== "same") found.set(listed.listing, { ...listed, certainty });
    }
  }
  return [...found.values()];
}

/**
 * The listed goods that an activity (ISIC Rev. 4 class, group or division) produces in a country (alpha-2), for suppliers
 * that name no goods: a brick kiln in Pakistan. Of a class it makes at least one; of a division it may make none.
 *
 * @example
 * ```ts
 * goodsOfActivity("2392", "PK").map(({ listing, certainty }) => [listing.name, certainty]); // [["Bricks", "class"]]
 * ```
 */
export function goodsOfActivity(isic: string, origin: string): readonly ActivityGood[] {
  if (!/^\d{2,4}$/.test(isic)) return [];
  const key = `${isic} ${origin}`;
  const before = known().get(key);
  if (before !== undefined) return before;
  const goods = readActivity(isic, origin);
  if (goods.length > 0) known().set(key, goods);
  return goods;
}

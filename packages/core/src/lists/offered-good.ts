import { goodsNamed } from "../exposure/understand-goods.js";
import { findGoods } from "../good/index.js";
import type { Good, Supplier } from "../supplier/index.js";
import { alpha2 } from "./workplaces.js";

/** A good that a supplier sells or makes its goods of. */
export interface OfferedGood {
  /** As the supplier writes it. */
  readonly text: string;
  /** Alpha-2. */
  readonly origin: string | undefined;
  readonly originRegion: string | undefined;
  readonly isInput: boolean;
  /** False where it is only read from the description. */
  readonly declared: boolean;
  /** Its names in the vocabulary of goods; reading them from text costs more than all else here. */
  names(): readonly string[];
}

const blank = (text: string | undefined) => text === undefined || text.trim() === "";

const declared = (good: Good, isInput: boolean): OfferedGood[] => [
  {
    text: good.name ?? good.hs ?? good.cpv ?? good.unspsc ?? "",
    origin: alpha2(good.origin),
    originRegion: blank(good.originRegion) ? undefined : good.originRegion,
    isInput,
    declared: true,
    names: () => goodsNamed(good),
  },
  ...(good.inputs ?? []).flatMap((input) => declared(input, true)),
];

/** The goods a supplier declares with all their inputs; where it declares none, those its description names. */
export function goodsOffered({ goods = [], description = "" }: Supplier): OfferedGood[] {
  if (goods.length > 0) return goods.flatMap((good) => declared(good, false));
  if (description === "") return [];
  const names = () => findGoods(description).map(({ good }) => good);
  return [{ text: description, origin: undefined, originRegion: undefined, isInput: false, declared: false, names }];
}

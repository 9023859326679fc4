import type { Good } from "@manumit/core";
import { ownCopy } from "./own-copy.js";

/** Goods of a seller that are kept with their names. As many again are kept by what weighs: their code and origin. */
const mostOfSeller = 1_000;

const codesOf = ({ hs, unspsc, cpv, origin, originRegion }: Good): string =>
  [hs, unspsc, cpv, origin, originRegion].map((each) => each ?? "").join("\n");

/**
 * The goods of a party, each once, however many lines name them. Of a catalogue with very many, the first are kept with
 * their names and after them whatever has a new code or origin.
 */
export class GoodsFound {
  private readonly goods = new Map<string, Good>();
  /** Goods that were named and not kept. */
  private left = 0;

  /** @param mostNamed how many are kept with their names. */
  constructor(private readonly mostNamed = mostOfSeller) {}

  add(good: Good): void {
    const codes = codesOf(good);
    const key = this.goods.size < this.mostNamed ? `${good.name?.toLowerCase() ?? ""}\n${codes}` : `\n${codes}`;
    if (this.goods.has(key)) return;
    if (this.goods.size < 2 * this.mostNamed) this.goods.set(key, ownCopy(good));
    else this.left++;
  }

  list(): Good[] {
    return [...this.goods.values()];
  }

  /** What was not kept, in words for a note. */
  get note(): string | undefined {
    return this.left > 0 ? `Of its goods ${this.goods.size} are kept; ${this.left} more lines name others.` : undefined;
  }
}

import type { Good } from "@manumit/core";

/** Goods of one party that are kept with their names; as many again are kept by what weighs: their code and origin. */
const mostNamed = 4_000;
const most = 8_000;

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

  add(good: Good): void {
    const codes = codesOf(good);
    const key = this.goods.size < mostNamed ? `${good.name?.toLowerCase() ?? ""}\n${codes}` : `\n${codes}`;
    if (this.goods.has(key)) return;
    if (this.goods.size < most) this.goods.set(key, good);
    else this.left++;
  }

  get size(): number {
    return this.goods.size;
  }

  list(): Good[] {
    return [...this.goods.values()];
  }

  /** What was not kept, in words for a note. */
  get note(): string | undefined {
    return this.left > 0 ? `Of its goods ${most} are read; ${this.left} more lines named others.` : undefined;
  }
}

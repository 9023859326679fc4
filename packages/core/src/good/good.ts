import rows from "../../data/goods.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** A good of the vocabulary. Its English name is its identity; goods on official lists bear the list's name. */
export interface GoodRecord {
  readonly good: string;
  /** Other names under which official lists carry it. */
  readonly listedAs: readonly string[];
  /** True where buyers say the word for all its parts together: "seafood", "conflict minerals". */
  readonly group: boolean;
  /** HS 2022 codes, of 2 to 6 digits, that hold this good and nothing else of the vocabulary's grain. */
  readonly hs: readonly string[];
  /** HS 2022 codes that hold this good among others. */
  readonly hsPart: readonly string[];
  /** ISIC Rev. 4 classes whose establishments produce it. */
  readonly isic: readonly string[];
  /** The goods it is one of: tilapia is fish, fish is seafood. */
  readonly broader: readonly string[];
  /** What it is certainly made of, one step down. */
  readonly madeOf: readonly string[];
  /** What it is usually, not always, made of, one step down. */
  readonly oftenMadeOf: readonly string[];
}

const readGoods = once(
  () =>
    new Map<string, GoodRecord>(
      tableOf(rows).map((row: Partial<GoodRecord> & { good: string }) => [
        row.good,
        {
          good: row.good,
          listedAs: row.listedAs ?? [],
          group: row.group ?? false,
          hs: row.hs ?? [],
          hsPart: row.hsPart ?? [],
          isic: row.isic ?? [],
          broader: row.broader ?? [],
          madeOf: row.madeOf ?? [],
          oftenMadeOf: row.oftenMadeOf ?? [],
        },
      ]),
    ),
);

/** Every good of the vocabulary, by name. */
export const allGoods: () => ReadonlyMap<string, GoodRecord> = readGoods;

/**
 * The record of a good by its name in the vocabulary; undefined for any other text (see `resolveGood` for free text).
 *
 * @example
 * ```ts
 * goodRecord("Bricks")?.isic; // ["2392"]
 * ```
 */
export function goodRecord(good: string): GoodRecord | undefined {
  return readGoods().get(good);
}

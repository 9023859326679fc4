import rows from "../../data/goods-codes.json";
import terms from "../../data/goods-terms.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { allGoods } from "./good.js";

type CodeScheme = "hs" | "cpv2008" | "unspsc";

/** Goods by code prefix. */
type Prefixes = ReadonlyMap<string, readonly string[]>;

const LONGEST: Readonly<Record<CodeScheme, number>> = { hs: 6, cpv2008: 8, unspsc: 8 };

/** Only codes that hold one good, or a few that are named: a residual code such as 0810.90 says nothing of jujubes. */
function hsPrefixes(): Map<string, Set<string>> {
  const goods = new Map<string, Set<string>>();
  const add = (code: string, good: string) => goods.set(code, (goods.get(code) ?? new Set()).add(good));
  for (const { good, hs } of allGoods().values()) for (const code of hs) add(code, good);
  const declared = new Set(goods.keys());
  for (const { good, hs } of tableOf(terms)) if (hs !== "" && !declared.has(hs)) add(hs, good);
  for (const { scheme, prefix, goods: named } of tableOf(rows))
    if (scheme === "hs-before-2022") for (const good of named) add(prefix, good);
  return goods;
}

const prefixes = once((): Readonly<Record<CodeScheme, Prefixes>> => {
  const of = (scheme: CodeScheme) =>
    new Map(
      tableOf(rows)
        .filter((row) => row.scheme === scheme)
        .map(({ prefix, goods }) => [prefix, goods]),
    );
  const hs = new Map([...hsPrefixes()].map(([code, goods]) => [code, [...goods]]));
  return { hs, cpv2008: of("cpv2008"), unspsc: of("unspsc") };
});

function byLongestPrefix(scheme: CodeScheme, digits: string): readonly string[] {
  for (let length = Math.min(digits.length, LONGEST[scheme]); length >= 2; length--) {
    const goods = prefixes()[scheme].get(digits.slice(0, length));
    if (goods !== undefined) return goods;
  }
  return [];
}

/**
 * The goods that an HS code stands for, by its longest known prefix, in any usual spelling and of any national length;
 * none for a code that holds many other goods as well.
 *
 * @example
 * ```ts
 * goodsOfHs("6109.10.00"); // ["Garments (cotton)"]
 * goodsOfHs("61"); // ["Garments"]
 * ```
 */
export function goodsOfHs(code: string): readonly string[] {
  const digits = code.replace(/\D/g, "");
  return byLongestPrefix("hs", digits.length % 2 === 1 ? `0${digits}` : digits);
}

/**
 * The goods that a CPV 2008 or UNSPSC code stands for, by its longest known prefix; several where it covers several, none
 * where it names no good of the vocabulary, services above all. A CPV check digit may follow.
 *
 * @example
 * ```ts
 * goodsOfCode("cpv2008", "09331200-0"); // ["Solar Modules"]
 * ```
 */
export function goodsOfCode(scheme: "cpv2008" | "unspsc", code: string): readonly string[] {
  const digits = code.replace(/-\d$/, "").replace(/\D/g, "");
  return digits.length === 8 ? byLongestPrefix(scheme, digits) : [];
}

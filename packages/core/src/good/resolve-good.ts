import { findGoods } from "./find-goods.js";
import { goodRecord } from "./good.js";
import type { GoodMatch } from "./good-match.js";
import { goodByListedName, nameKey } from "./good-terms.js";

/** Between two words of one noun phrase: "bamboo furniture", "goats' milk". */
const ADJACENT = /^['’]?(?:s )?\s*$/;

/** The head of the first noun phrase: of "bamboo furniture" the furniture. */
function headOf(text: string, matches: readonly GoodMatch[]): GoodMatch | undefined {
  const goods = matches.filter(({ role }) => role === "good");
  let head = goods[0];
  for (const match of goods.slice(1)) {
    if (head === undefined || !ADJACENT.test(text.slice(head.end, match.start))) break;
    head = match;
  }
  return head;
}

/**
 * The good that a short text names, with its HS 2022 codes (empty where the good has none of its own); undefined where it
 * names none. The text is taken for the name of a good: for a company's profile use `findGoods`.
 *
 * @example
 * ```ts
 * resolveGood("PV modules"); // { good: "Solar Modules", hs: ["854143"] }
 * resolveGood("coffee machine maintenance"); // undefined
 * ```
 */
export function resolveGood(text: string): { good: string; hs: string[] } | undefined {
  const listed = goodByListedName().get(nameKey(text));
  if (listed !== undefined) return { good: listed, hs: [...(goodRecord(listed)?.hs ?? [])] };
  const head = headOf(text, findGoods(text, "name"));
  return head === undefined ? undefined : { good: head.good, hs: [...head.hs] };
}

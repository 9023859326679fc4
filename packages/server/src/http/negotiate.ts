import { parseAccept } from "hono/utils/accept";
import { Refusal } from "../problem/refusal.js";
import { words } from "../words/en.js";

const specificity = (range: string, offer: string): number => {
  if (range === offer) return 3;
  if (range.endsWith("/*") && offer.startsWith(range.slice(0, -1))) return 2;
  return range === "*/*" || range === "*" ? 1 : 0;
};

const qualityOf = (offer: string, ranges: readonly { type: string; q: number }[]): number => {
  let best = { specificity: 0, q: 0 };
  for (const { type, q } of ranges) {
    const found = specificity(type.toLowerCase(), offer);
    if (found > best.specificity) best = { specificity: found, q };
  }
  return best.q;
};

/**
 * The media type to answer with (RFC 9110, section 12.5.1): the one the client likes best, and among equals the first offered.
 *
 * @throws Refusal `not-acceptable` when it wants none of them.
 */
export const negotiate = <T extends string>(accept: string | undefined, offers: readonly [T, ...T[]]): T => {
  if (!accept || accept === "*/*") return offers[0];
  const ranges = parseAccept(accept);
  let best: { offer?: T; q: number } = { q: 0 };
  for (const offer of offers) {
    const q = qualityOf(offer, ranges);
    if (q > best.q) best = { offer, q };
  }
  if (best.offer) return best.offer;
  throw new Refusal("not-acceptable", words.refusals.notAcceptable(offers));
};

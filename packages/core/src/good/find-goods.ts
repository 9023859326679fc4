import type { PhraseHit } from "../phrase/phrase-index.js";
import { type Words, wordsOf } from "../phrase/words.js";
import { withoutDoubtful } from "./doubtful.js";
import { goodRecord } from "./good.js";
import type { GoodMatch } from "./good-match.js";
import { type FoundPhrase, goodTerms, NO_GOOD, PURPOSE } from "./good-terms.js";
import { type ReadGood, readTogether } from "./material-and-product.js";
import type { NamedGood } from "./named-good.js";
import { withoutTurnedAway } from "./turned-away.js";

/** Up to so many words a text given as the name of a good is read as one. */
const LONGEST_NAME = 7;

/**
 * How to read: a `name` is known to name a good ("lead"), a `profile` tells of a company, where "lead" may mean anything
 * and needs words beside it that say otherwise.
 */
export type GoodReading = "name" | "profile";

/** The goods among the phrases found. After "used in" the rest of the sentence tells of buyers' goods, not of the seller's. */
function namedBy(words: Words, hits: readonly PhraseHit<FoundPhrase>[]): NamedGood[] {
  const named: NamedGood[] = [];
  let purposeFrom: number | undefined;
  for (const { value, from, to } of hits) {
    if (purposeFrom !== undefined && endsSentence(words, purposeFrom, from)) purposeFrom = undefined;
    if (value === PURPOSE) purposeFrom = to;
    else if (value !== NO_GOOD && purposeFrom === undefined) named.push({ ...value, from, to });
  }
  return named;
}

function endsSentence(words: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (words.pauseBefore[at] === 2) return true;
  return false;
}

function matchOf(words: Words, { good, hs, role, from, to }: ReadGood): GoodMatch {
  const start = words.start[from] ?? 0;
  const end = words.end[to - 1] ?? start;
  return { good, hs: hs ?? goodRecord(good)?.hs ?? [], role, quote: words.text.slice(start, end), start, end };
}

/**
 * Every good that a text names, in the order of the text, longest phrase first, with the words that named it.
 * Plurals, accents, both English spellings, and the commonest words of other languages are known.
 *
 * @example
 * ```ts
 * findGoods("Woven cotton t-shirts and denim jeans, made in Türkiye").map(({ good, quote }) => [good, quote]);
 * // [["Garments (cotton)", "Woven cotton t-shirts"], ["Garments (cotton)", "denim jeans"]]
 * ```
 */
export function findGoods(text: string, reading: GoodReading = "profile"): readonly GoodMatch[] {
  const words = wordsOf(text);
  const hits = goodTerms().find(words);
  if (hits.length === 0) return [];
  const named = withoutTurnedAway(words, namedBy(words, hits));
  const isName = reading === "name" && words.count <= LONGEST_NAME;
  return readTogether(words, isName ? named : withoutDoubtful(words, named)).map((good) => matchOf(words, good));
}

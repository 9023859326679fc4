import { clearRest, emptyRest, leave, scoreOfParts } from "../name-score.js";
import type { NameToken } from "../name-token.js";
import { isDistinctive } from "../weights.js";
import type { QueryWords } from "./query-words.js";
import { asideBit, kindIn, type Segment, weightIn } from "./segment.js";

/** Used again by each bound: these are many and short. */
const restA = emptyRest();
const restB = emptyRest();

/**
 * The best score that a query and a name can have, from the ids of the name's words alone: every word that could have a
 * partner is taken to have its best one. Names that write a query's word as several are found by other means.
 */
export function boundOfName(segment: Segment, name: number, query: QueryWords): number {
  const { nameStarts, nameWords, wordTraits } = segment;
  const { tokens, partners, shares, total } = query;
  const end = nameStarts[name + 1] ?? 0;
  clearRest(restB);
  let partnered = 0;
  let weightB = 0;
  let distinctive = false;
  for (let k = nameStarts[name] ?? 0; k < end; k++) {
    const row = nameWords[k] ?? 0;
    const word = row & ~asideBit;
    const traits = wordTraits[word] ?? 0;
    const own = partners[word] ?? 0;
    if (own !== 0) {
      partnered |= own;
      distinctive ||= isDistinctive(kindIn(traits));
      continue;
    }
    const weight = (row & asideBit) === 0 ? weightIn(traits) : weightIn(traits) / 2;
    leave(restB, kindIn(traits), weight);
    weightB += weight;
  }
  clearRest(restA);
  let matched = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as NameToken;
    if ((partnered & (1 << i)) === 0) leave(restA, token.kind, token.weight);
    else {
      matched += shares[i] ?? 0;
      distinctive ||= isDistinctive(token.kind);
    }
  }
  const nothingLeft = weightB === 0 && partnered === (1 << tokens.length) - 1;
  return scoreOfParts(matched, total - matched + weightB, restA, restB, distinctive || nothingLeft, true);
}

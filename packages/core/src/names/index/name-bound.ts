import { emptyRest, leave, scoreOfParts } from "../name-score.js";
import type { NameToken } from "../name-token.js";
import { isDistinctive, type WordKind } from "../weights.js";
import type { Related } from "./related-words.js";
import { asideBit, kindIn, type Segment, weightIn } from "./segment.js";

/**
 * The best score that a query and a name can have, from the ids of the name's words alone: every word that could have a
 * partner is taken to have its best one. Names that write a query's word as several are found by other means.
 */
export function boundOfName(
  segment: Segment,
  name: number,
  tokens: readonly NameToken[],
  related: readonly Related[],
  total: number,
): number {
  const { nameStarts, nameWords, wordTraits } = segment;
  const end = nameStarts[name + 1] ?? 0;
  const restB = emptyRest();
  let partnered = 0;
  let weightB = 0;
  let distinctive = false;
  for (let k = nameStarts[name] ?? 0; k < end; k++) {
    const row = nameWords[k] ?? 0;
    const word = row & ~asideBit;
    const traits = wordTraits[word] ?? 0;
    const weight = (row & asideBit) === 0 ? weightIn(traits) : weightIn(traits) / 2;
    let has = false;
    for (let i = 0; i < related.length; i++) {
      if (!(related[i] as Related).words.includes(word)) continue;
      partnered |= 1 << i;
      has = true;
    }
    if (!has) {
      leave(restB, kindIn(traits), weight);
      weightB += weight;
    } else if (isDistinctive(kindIn(traits) as WordKind)) distinctive = true;
  }
  const restA = emptyRest();
  let matched = 0;
  tokens.forEach((token, i) => {
    if ((partnered & (1 << i)) === 0) leave(restA, token.kind, token.weight);
    else {
      matched += token.weight * (related[i] as Related).potential;
      distinctive ||= isDistinctive(token.kind);
    }
  });
  const nothingLeft = weightB === 0 && partnered === (1 << tokens.length) - 1;
  return scoreOfParts(matched, total - matched + weightB, restA, restB, distinctive || nothingLeft, true);
}

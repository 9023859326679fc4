import { emptyRest, leave, type Rest, scoreOfParts } from "../name-score.js";
import type { NameToken } from "../name-token.js";
import { isDistinctive, type WordKind } from "../weights.js";
import type { Related } from "./related.js";
import { asideBit, kindIn, type Segment, weightIn } from "./segment.js";

/** The words of a query against a segment: what each can match at most, and which words of the segment it can be paired with. */
export interface QueryWords {
  readonly tokens: readonly NameToken[];
  /** Weight of all words together. */
  readonly total: number;
  /** How much of its weight each word can have matched. */
  readonly share: readonly number[];
  /** The marks of what each word can be paired with. */
  readonly marks: readonly number[];
  /** The marks of all words that weigh more than the query's without it being held against them. */
  readonly anyExcused: number;
  /** For each word of the segment, bits for the words of the query it can be paired with. */
  readonly partners: Uint32Array;
}

/** Puts together what is known of the words of a query. `partners` is a table of zeros, one a word, to be given back by `forget`. */
export function queryWords(
  tokens: readonly NameToken[],
  related: readonly Related[],
  total: number,
  partners: Uint32Array,
): QueryWords {
  const share: number[] = [];
  const marks: number[] = [];
  let anyExcused = 0;
  for (let i = 0; i < tokens.length; i++) {
    const own = related[i] as Related;
    for (const word of own.words) partners[word] = (partners[word] ?? 0) | (1 << i);
    share.push((tokens[i]?.weight ?? 0) * own.potential);
    marks.push(own.marks);
    anyExcused |= own.excusedMarks;
  }
  return { tokens, total, share, marks, anyExcused, partners };
}

/** Makes the table of partners zeros again. */
export function forget({ partners }: QueryWords, related: readonly Related[]): void {
  for (const { words } of related) for (const word of words) partners[word] = 0;
}

/** Used again by each bound: these are many and short. */
const restA = emptyRest();
const restB = emptyRest();

function clear(rest: Rest): void {
  rest.brand = 0;
  rest.trade = 0;
  rest.place = 0;
  rest.number = false;
}

/**
 * The best score that a query and a name can have, from the ids of the name's words alone: every word that could have a
 * partner is taken to have its best one. Names that write a query's word as several are found by other means.
 */
export function boundOfName(segment: Segment, name: number, query: QueryWords): number {
  const { nameStarts, nameWords, wordTraits } = segment;
  const { tokens, partners, share, total } = query;
  const end = nameStarts[name + 1] ?? 0;
  clear(restB);
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
      distinctive ||= isDistinctive(kindIn(traits) as WordKind);
      continue;
    }
    const weight = (row & asideBit) === 0 ? weightIn(traits) : weightIn(traits) / 2;
    leave(restB, kindIn(traits), weight);
    weightB += weight;
  }
  clear(restA);
  let matched = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as NameToken;
    if ((partnered & (1 << i)) === 0) leave(restA, token.kind, token.weight);
    else {
      matched += share[i] ?? 0;
      distinctive ||= isDistinctive(token.kind);
    }
  }
  const nothingLeft = weightB === 0 && partnered === (1 << tokens.length) - 1;
  return scoreOfParts(matched, total - matched + weightB, restA, restB, distinctive || nothingLeft, true);
}

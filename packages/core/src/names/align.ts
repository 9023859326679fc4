import { joinedWord, joinSizes } from "./joined-words.js";
import type { NameToken } from "./name-token.js";
import { isReadAs } from "./romanised.js";
import { type Nearness, type NearWord, nearness, sameKey } from "./word-similarity.js";

/** Words of one name set against words of the other: one to one, or a run of neighbours against one word. */
export interface WordPair {
  readonly a: number;
  readonly aCount: number;
  readonly b: number;
  readonly bCount: number;
  /** 0–1; 1 for the same word. */
  readonly similarity: number;
  readonly by: "same" | "joined" | Nearness;
}

/** Which words of two names belong together. Bit i of `usedA` says that word i of the first is paired. */
export interface Alignment {
  readonly pairs: readonly WordPair[];
  readonly usedA: number;
  readonly usedB: number;
}

const bit = (i: number): number => 1 << i;
const run = (at: number, count: number): number => ((1 << count) - 1) << at;
const all = (tokens: readonly NameToken[]): number => (1 << tokens.length) - 1;

/** Tells how near two words with different keys are, by their places in the two names. */
export type NearAt = (a: number, b: number) => NearWord | undefined;

/** An alignment that is being made. */
interface Pairing {
  readonly pairs: WordPair[];
  usedA: number;
  usedB: number;
}

function pairSame(pairing: Pairing, a: readonly NameToken[], b: readonly NameToken[]): void {
  for (let i = 0; i < a.length; i++) {
    const token = a[i] as NameToken;
    for (let j = 0; j < b.length; j++) {
      const other = b[j] as NameToken;
      if ((pairing.usedB & bit(j)) !== 0 || token.key !== other.key) continue;
      const near = sameKey(token, other);
      pairing.pairs.push({
        a: i,
        aCount: 1,
        b: j,
        bCount: 1,
        similarity: near?.similarity ?? 1,
        by: near?.by ?? "same",
      });
      pairing.usedA |= bit(i);
      pairing.usedB |= bit(j);
      break;
    }
  }
}

/** The word, free as yet, that is written so or that names in its own script are spelt so. */
const freeWith = (tokens: readonly NameToken[], used: number, key: string): number => {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as NameToken;
    if ((used & bit(i)) === 0 && (token.key === key || isReadAs(token.native, key))) return i;
  }
  return -1;
};

function pairJoined(pairing: Pairing, many: readonly NameToken[], one: readonly NameToken[], manyIsA: boolean): void {
  for (const count of joinSizes) {
    for (let i = 0; i + count <= many.length; i++) {
      if (((manyIsA ? pairing.usedA : pairing.usedB) & run(i, count)) !== 0) continue;
      const joined = joinedWord(many, i, count);
      if (joined === "") continue;
      const j = freeWith(one, manyIsA ? pairing.usedB : pairing.usedA, joined);
      if (j < 0) continue;
      if (manyIsA) {
        pairing.pairs.push({ a: i, aCount: count, b: j, bCount: 1, similarity: 1, by: "joined" });
        pairing.usedA |= run(i, count);
        pairing.usedB |= bit(j);
      } else {
        pairing.pairs.push({ a: j, aCount: 1, b: i, bCount: count, similarity: 1, by: "joined" });
        pairing.usedA |= bit(j);
        pairing.usedB |= run(i, count);
      }
    }
  }
}

function pairNear(
  pairing: Pairing,
  a: readonly NameToken[],
  b: readonly NameToken[],
  nearAt: NearAt | undefined,
): void {
  const near: WordPair[] = [];
  for (let i = 0; i < a.length; i++) {
    if ((pairing.usedA & bit(i)) !== 0) continue;
    for (let j = 0; j < b.length; j++) {
      if ((pairing.usedB & bit(j)) !== 0) continue;
      const found = nearAt === undefined ? nearness(a[i] as NameToken, b[j] as NameToken) : nearAt(i, j);
      if (found === undefined) continue;
      near.push({ a: i, aCount: 1, b: j, bCount: 1, similarity: found.similarity, by: found.by });
    }
  }
  if (near.length > 1) near.sort((one, other) => other.similarity - one.similarity);
  for (const pair of near) {
    if ((pairing.usedA & bit(pair.a)) !== 0 || (pairing.usedB & bit(pair.b)) !== 0) continue;
    pairing.pairs.push(pair);
    pairing.usedA |= bit(pair.a);
    pairing.usedB |= bit(pair.b);
  }
}

/**
 * Sets two names against each other word by word: first the same words, then neighbours that one of them writes as one
 * word, then words that are near (one slip, same sound, same consonants), the nearest first. A search that has looked up
 * which words are near to each other passes that as `nearAt`; otherwise the words are compared.
 */
export function alignNames(a: readonly NameToken[], b: readonly NameToken[], nearAt?: NearAt): Alignment {
  const pairing: Pairing = { pairs: [], usedA: 0, usedB: 0 };
  pairSame(pairing, a, b);
  if (pairing.usedA === all(a) || pairing.usedB === all(b)) return pairing;
  pairJoined(pairing, a, b, true);
  pairJoined(pairing, b, a, false);
  pairNear(pairing, a, b, nearAt);
  return pairing;
}

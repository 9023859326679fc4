import { joinedWord, joinSizes } from "./joined-words.js";
import type { NameToken } from "./name-token.js";
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

/**
 * Sets two names against each other word by word: first the same words, then neighbours that one of them writes as one
 * word, then words that are near (one slip, same sound, same consonants), the nearest first. A search that has looked up
 * which words are near to each other passes that as `nearAt`; otherwise the words are compared.
 */
export function alignNames(a: readonly NameToken[], b: readonly NameToken[], nearAt?: NearAt): Alignment {
  const pairs: WordPair[] = [];
  let usedA = 0;
  let usedB = 0;
  for (let i = 0; i < a.length; i++) {
    const token = a[i] as NameToken;
    for (let j = 0; j < b.length; j++) {
      const other = b[j] as NameToken;
      if ((usedB & bit(j)) !== 0 || token.key !== other.key) continue;
      const near = sameKey(token, other);
      pairs.push({ a: i, aCount: 1, b: j, bCount: 1, similarity: near?.similarity ?? 1, by: near?.by ?? "same" });
      usedA |= bit(i);
      usedB |= bit(j);
      break;
    }
  }
  if (usedA === all(a) || usedB === all(b)) return { pairs, usedA, usedB };

  const joinRuns = (many: readonly NameToken[], one: readonly NameToken[], manyIsA: boolean) => {
    for (const count of joinSizes) {
      for (let i = 0; i + count <= many.length; i++) {
        if (((manyIsA ? usedA : usedB) & run(i, count)) !== 0) continue;
        const joined = joinedWord(many, i, count);
        if (joined === "") continue;
        const j = one.findIndex(({ key }, at) => ((manyIsA ? usedB : usedA) & bit(at)) === 0 && key === joined);
        if (j < 0) continue;
        if (manyIsA) {
          pairs.push({ a: i, aCount: count, b: j, bCount: 1, similarity: 1, by: "joined" });
          usedA |= run(i, count);
          usedB |= bit(j);
        } else {
          pairs.push({ a: j, aCount: 1, b: i, bCount: count, similarity: 1, by: "joined" });
          usedA |= bit(j);
          usedB |= run(i, count);
        }
      }
    }
  };
  joinRuns(a, b, true);
  joinRuns(b, a, false);

  const near: WordPair[] = [];
  for (let i = 0; i < a.length; i++) {
    if ((usedA & bit(i)) !== 0) continue;
    for (let j = 0; j < b.length; j++) {
      if ((usedB & bit(j)) !== 0) continue;
      const found = nearAt === undefined ? nearness(a[i] as NameToken, b[j] as NameToken) : nearAt(i, j);
      if (found !== undefined) near.push({ a: i, aCount: 1, b: j, bCount: 1, ...found });
    }
  }
  if (near.length > 1) near.sort((one, other) => other.similarity - one.similarity);
  for (const pair of near) {
    if ((usedA & bit(pair.a)) !== 0 || (usedB & bit(pair.b)) !== 0) continue;
    pairs.push(pair);
    usedA |= bit(pair.a);
    usedB |= bit(pair.b);
  }
  return { pairs, usedA, usedB };
}

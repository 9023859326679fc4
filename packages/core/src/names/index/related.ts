import type { NameToken } from "../name-token.js";
import { isDistinctive } from "../weights.js";
import type { NearWord } from "../word-similarity.js";
import { markOf, type Segment } from "./segment.js";

/** A word of a segment near to a word of a query, and its token. */
export interface NearEntry {
  readonly word: number;
  readonly token: NameToken;
  readonly near: NearWord;
}

/** How a word of a segment can be paired with a word of a query. */
interface Pairing {
  /** How much of the query's word it can match. */
  readonly similarity: number;
  /** How much of its own weight is not held against it. */
  readonly excused: number;
  /**
   * Is the pair distinctive, or does it leave one distinctive word of the query less without a partner? A name that has no
   * such pair with a query that has distinctive words is held to share nothing but town and trade.
   */
  readonly telling: boolean;
}

export const differInKind = (a: NameToken, b: NameToken): boolean => isDistinctive(a.kind) !== isDistinctive(b.kind);

/** How much more a listed word weighs than the query's, where that is not held against it. */
export const excess = (token: NameToken, listed: NameToken): number =>
  differInKind(token, listed) ? Math.max(0, listed.weight - token.weight) : 0;

/** What of a segment one word of a query can be paired with. */
export class Related {
  /** Ids of words that are the same, near, or what the word makes with its neighbours. */
  words: number[] = [];
  /** Which of these pairs are telling. */
  telling: boolean[] = [];
  /** The near ones, once they were looked up. */
  near: readonly NearEntry[] | undefined = undefined;
  /** The marks of these words together. */
  marks = 0;
  /** The marks of those words that weigh more than the query's, which is not held against them (known words misspelt or joined). */
  excusedMarks = 0;
  /** How much more they weigh at most. */
  excused = 0;
  /** Upper bound of the share of its weight that the word can have matched. */
  potential = 0;
  /** How many postings these words have, and how many those of telling pairs. */
  postings = 0;
  tellingPostings = 0;

  /** The hash is that of the key of the query's word. */
  constructor(readonly hash: number) {}

  add({ postingStarts }: Segment, word: number, { similarity, excused, telling }: Pairing): void {
    let at = this.words.indexOf(word);
    const size = (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0);
    if (at < 0) {
      at = this.words.length;
      this.words.push(word);
      this.telling.push(false);
      this.marks |= markOf(word);
      this.postings += size;
    }
    if (telling && !this.telling[at]) {
      this.telling[at] = true;
      this.tellingPostings += size;
    }
    if (similarity > this.potential) this.potential = similarity;
    if (excused > 0) {
      this.excusedMarks |= markOf(word);
      this.excused = Math.max(this.excused, excused);
    }
  }

  /** Adds the near words of a token. */
  addNear(segment: Segment, token: NameToken, entries: readonly NearEntry[]): void {
    this.near = entries;
    for (const { word, token: other, near } of entries) {
      this.add(segment, word, {
        similarity: differInKind(token, other) ? 1 : near.similarity,
        excused: excess(token, other),
        telling: isDistinctive(token.kind),
      });
    }
  }

  /** The same, to be added to without the other being changed. */
  copy(): Related {
    const copy = new Related(this.hash);
    Object.assign(copy, this);
    copy.words = this.words.slice();
    copy.telling = this.telling.slice();
    return copy;
  }
}

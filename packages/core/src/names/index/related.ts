import type { NameToken } from "../name-token.js";
import { isDistinctive } from "../weights.js";
import type { NearWord } from "../word-similarity.js";
import type { Segment } from "./segment.js";

/** A word of a segment near to a word of a query, and its token. */
export interface NearEntry {
  readonly word: number;
  readonly token: NameToken;
  readonly near: NearWord;
}

const differInKind = (a: NameToken, b: NameToken): boolean => a.kind !== b.kind;

/**
 * What of a segment one word of a query can be paired with. Used again for many words: its lists keep their room, and only
 * the first `count` (or `nearCount`) of their entries are of this word.
 */
export class Related {
  /** Ids of words with the same key, then of those that are near or that the word makes with its neighbours. */
  readonly words: number[] = [];
  count = 0;
  /** How many have the same key. */
  same = 0;
  /**
   * Which of these pairs are distinctive, or leave one distinctive word of the query less without a partner. A name that
   * has no such pair with a query that has distinctive words is held to share nothing but town and trade.
   */
  readonly telling: boolean[] = [];
  /** Upper bounds of the share of its weight that the word can have matched by each. */
  readonly potentials: number[] = [];
  /** The near ones. */
  readonly near: NearEntry[] = [];
  nearCount = 0;
  /** Were the near ones looked up? */
  nearKnown = false;
  /** Could a name write the word as several? */
  mayBeRun = true;
  /** The most of the potentials. */
  potential = 0;
  /** How many postings these words have, and how many those of telling pairs. */
  postings = 0;
  tellingPostings = 0;

  /** Takes everything back, for another word of another query. */
  clear(): void {
    this.count = 0;
    this.same = 0;
    this.nearCount = 0;
    this.nearKnown = false;
    this.mayBeRun = true;
    this.potential = 0;
    this.postings = 0;
    this.tellingPostings = 0;
  }

  private placeOf(word: number): number {
    for (let at = 0; at < this.count; at++) if (this.words[at] === word) return at;
    return -1;
  }

  /** Adds a word of which at most a share of the query's word can be matched. */
  add({ postingStarts }: Segment, word: number, potential: number, telling: boolean): void {
    let at = this.placeOf(word);
    const size = (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0);
    if (at < 0) {
      at = this.count++;
      this.words[at] = word;
      this.telling[at] = false;
      this.potentials[at] = 0;
      this.postings += size;
    }
    if (telling && !this.telling[at]) {
      this.telling[at] = true;
      this.tellingPostings += size;
    }
    if (potential > (this.potentials[at] ?? 0)) this.potentials[at] = potential;
    if (potential > this.potential) this.potential = potential;
  }

  /** Adds a word near to the token. */
  addNear(segment: Segment, token: NameToken, entry: NearEntry): void {
    this.near[this.nearCount++] = entry;
    const { word, token: listed, near } = entry;
    this.add(segment, word, differInKind(token, listed) ? 1 : near.similarity, isDistinctive(token.kind));
  }

  /** Is a word known to have the same key or to be near? */
  knows(word: number): boolean {
    for (let i = 0; i < this.same; i++) if (this.words[i] === word) return true;
    return this.nearTo(word) !== undefined;
  }

  /** How near a word is, if it is. */
  nearTo(word: number): NearWord | undefined {
    for (let i = 0; i < this.nearCount; i++) if (this.near[i]?.word === word) return this.near[i]?.near;
    return undefined;
  }

  /** Takes over all that another holds. */
  copy(other: Related): void {
    for (let i = 0; i < other.count; i++) {
      this.words[i] = other.words[i] ?? 0;
      this.telling[i] = other.telling[i] ?? false;
      this.potentials[i] = other.potentials[i] ?? 0;
    }
    for (let i = 0; i < other.nearCount; i++) this.near[i] = other.near[i] as NearEntry;
    this.count = other.count;
    this.same = other.same;
    this.nearCount = other.nearCount;
    this.nearKnown = other.nearKnown;
    this.mayBeRun = other.mayBeRun;
    this.potential = other.potential;
    this.postings = other.postings;
    this.tellingPostings = other.tellingPostings;
  }
}

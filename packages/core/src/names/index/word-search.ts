import { mostWithoutDistinctiveWord, totalWeight } from "../name-score.js";
import type { NameToken } from "../name-token.js";
import { isDistinctive } from "../weights.js";
import { boundOfName } from "./name-bound.js";
import { addNearWords } from "./near-words.js";
import { QueryWords } from "./query-words.js";
import type { Related } from "./related.js";
import { boundOfRoles } from "./role-bound.js";
import { leastMatched, mostWithNearWord } from "./score-bounds.js";
import type { SegmentReader } from "./segment-reader.js";

/** What a search by words needs of the search it is part of. */
export interface Scorer {
  /** What the names alone must reach; rises as answers come in. */
  readonly bar: number;
  score(name: number): void;
}

/** Puts the places of so many values in their order, into a room that is used again. Queries are short: insertion sorts them fastest. */
function putInOrder(order: number[], values: readonly number[], count: number): void {
  for (let i = 0; i < count; i++) {
    const own = values[i] as number;
    let at = i;
    for (; at > 0 && (values[order[at - 1] as number] as number) > own; at--) order[at] = order[at - 1] as number;
    order[at] = i;
  }
}

/** Finds the names that share words with a query; its rooms are used again by each. */
export class WordSearch {
  private readonly words: QueryWords;
  private tokens: readonly NameToken[] = [];
  private related: readonly Related[] = [];
  private total = 0;
  /** The most that can be matched by words of which no list was opened. */
  private hoped = 0;
  /** What words are put in order by, and the order. */
  private readonly measures: number[] = [];
  private readonly order: number[] = [];

  constructor(
    private readonly reader: SegmentReader,
    private readonly scorer: Scorer,
  ) {
    this.words = new QueryWords(reader.segment);
  }

  /** Scores every name that shares words with the query and can reach the bar. */
  search(tokens: readonly NameToken[], related: readonly Related[]): void {
    this.tokens = tokens;
    this.related = related;
    this.total = totalWeight(tokens);
    this.hoped = this.total;
    if (!this.canReach()) return;
    this.words.take(tokens, related, this.total);
    this.openLists(this.words);
    this.words.forget(related);
  }

  /**
   * Looks up the near words, heaviest words first, until what can be matched is too little or all were looked up. Once a name
   * written alike was found, near words are of no use where there are same ones.
   */
  private canReach(): boolean {
    const { tokens, related, measures, order } = this;
    const sameOnly = this.scorer.bar > mostWithNearWord(this.total);
    for (let i = 0; i < tokens.length; i++) measures[i] = -(tokens[i] as NameToken).weight;
    putInOrder(order, measures, tokens.length);
    for (let k = 0; k < tokens.length; k++) {
      const i = order[k] as number;
      const token = tokens[i] as NameToken;
      const own = related[i] as Related;
      if (!sameOnly || own.same === 0) addNearWords(this.reader, token, own);
      this.hoped -= token.weight * (1 - own.potential);
      if (this.hoped < leastMatched(this.total, this.scorer.bar)) return false;
    }
    return true;
  }

  /**
   * Opens the lists of the rarest words until what is left unopened cannot reach the bar. Above the most that names
   * without a distinctive word in common reach, it is enough to open the lists of telling pairs, where the query has
   * distinctive words: whichever is less to read.
   */
  private openLists(words: QueryWords): void {
    const { related, tokens, scorer, measures, order } = this;
    const count = tokens.length;
    let telling = 0;
    let distinctive = 0;
    for (let i = 0; i < count; i++) {
      const { postings, tellingPostings } = related[i] as Related;
      measures[i] = postings;
      telling += tellingPostings;
      if (isDistinctive((tokens[i] as NameToken).kind)) distinctive++;
    }
    const mustTell = scorer.bar > mostWithoutDistinctiveWord && distinctive > 0;
    if (mustTell && telling === 0) return;
    putInOrder(order, measures, count);
    const tellingOnly = mustTell && telling < this.postingsToOpen(words);
    if (tellingOnly) {
      for (let i = 0; i < count; i++) measures[i] = (related[i] as Related).tellingPostings;
      putInOrder(order, measures, count);
    }
    this.openUntilHopeless(words, tellingOnly);
  }

  private postingsToOpen(words: QueryWords): number {
    const least = leastMatched(this.total, this.scorer.bar);
    let unopened = this.hoped;
    let postings = 0;
    for (let k = 0; k < this.tokens.length; k++) {
      const i = this.order[k] as number;
      if (unopened < least) break;
      unopened -= words.shares[i] ?? 0;
      postings += this.related[i]?.postings ?? 0;
    }
    return postings;
  }

  private openUntilHopeless(words: QueryWords, tellingOnly: boolean): void {
    let unopened = this.hoped;
    for (let at = 0; at < this.tokens.length; at++) {
      const i = this.order[at] as number;
      if (unopened < leastMatched(this.total, this.scorer.bar)) return;
      const own = this.related[i] as Related;
      let whole = true;
      for (let k = 0; k < own.count; k++) {
        if (!tellingOnly || own.telling[k]) this.openList(own.words[k] as number, i, words);
        else whole = false;
      }
      if (whole) unopened -= words.shares[i] ?? 0;
    }
  }

  /** Scores the names of a list that can reach the bar: judged by what stands beside the postings first, then word by word. */
  private openList(word: number, own: number, words: QueryWords): void {
    const { segment } = this.reader;
    const { postings, postingMarks, postingRoles, postingStarts } = segment;
    const { shares, firstMarks, secondMarks } = words;
    const { total, scorer } = this;
    const count = this.tokens.length;
    let firstOthers = 0;
    let secondOthers = 0;
    for (let j = 0; j < count; j++) {
      if (j === own) continue;
      firstOthers |= firstMarks[j] ?? 0;
      secondOthers |= secondMarks[j] ?? 0;
    }
    const ownShare = shares[own] ?? 0;
    let least = leastMatched(total, scorer.bar);
    const end = postingStarts[word + 1] ?? 0;
    for (let i = postingStarts[word] ?? 0; i < end; i++) {
      const first = postingMarks[i * 2] ?? 0;
      const second = postingMarks[i * 2 + 1] ?? 0;
      let matched = ownShare;
      if ((first & firstOthers) !== 0 && (second & secondOthers) !== 0) {
        for (let j = 0; j < count; j++) {
          if (j !== own && ((firstMarks[j] ?? 0) & first) !== 0 && ((secondMarks[j] ?? 0) & second) !== 0)
            matched += shares[j] ?? 0;
        }
      }
      if (matched < least) continue;
      if (boundOfRoles(postingRoles[i] ?? 0, first, second, words) < scorer.bar) continue;
      const name = postings[i] ?? 0;
      if (boundOfName(segment, name, words) < scorer.bar) continue;
      scorer.score(name);
      least = leastMatched(total, scorer.bar);
    }
  }
}

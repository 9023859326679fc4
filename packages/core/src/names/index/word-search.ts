import { mostWithoutDistinctiveWord, totalWeight } from "../name-score.js";
import type { NameToken } from "../name-token.js";
import { isDistinctive } from "../weights.js";
import { boundOfName, forget, type QueryWords, queryWords } from "./name-bound.js";
import type { Related } from "./related.js";
import { nearOf } from "./related-words.js";
import { bestScore, leastMatched, rounding } from "./score-bounds.js";
import type { SegmentReader } from "./segment-reader.js";

/** What a search by words needs of the search it is part of. */
export interface Scorer {
  /** What the names alone must reach; rises as answers come in. */
  readonly bar: number;
  score(name: number): void;
}

/** Places of the words of a query, in the order of a measure. Queries are short: insertion sorts them fastest. */
function ordered(count: number, measure: (i: number) => number): number[] {
  const order: number[] = [];
  for (let i = 0; i < count; i++) {
    const own = measure(i);
    let at = i;
    for (; at > 0 && measure(order[at - 1] as number) > own; at--) order[at] = order[at - 1] as number;
    order[at] = i;
  }
  return order;
}

/** Finds the names that share words with a query. */
class WordSearch {
  private readonly total: number;
  /** The most that can be matched by words of which no list was opened. */
  private hoped: number;

  constructor(
    private readonly reader: SegmentReader,
    private readonly tokens: readonly NameToken[],
    private readonly related: readonly Related[],
    private readonly scorer: Scorer,
  ) {
    this.total = totalWeight(tokens);
    this.hoped = this.total;
  }

  run(): void {
    if (!this.canReach()) return;
    const words = queryWords(this.tokens, this.related, this.total, this.reader.scratch);
    this.openLists(words);
    forget(words, this.related);
  }

  /** Looks up the near words, heaviest words first, until what can be matched is too little or all were looked up. */
  private canReach(): boolean {
    const { tokens, related } = this;
    for (const i of ordered(tokens.length, (at) => -(tokens[at]?.weight ?? 0))) {
      const token = tokens[i] as NameToken;
      const own = related[i] as Related;
      nearOf(this.reader, token, own);
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
    const { related, tokens, scorer } = this;
    const byRarity = ordered(tokens.length, (i) => related[i]?.postings ?? 0);
    const mustTell = scorer.bar > mostWithoutDistinctiveWord && tokens.some(({ kind }) => isDistinctive(kind));
    if (mustTell) {
      let telling = 0;
      for (const { tellingPostings } of related) telling += tellingPostings;
      if (telling === 0) return;
      if (telling < this.postingsToOpen(byRarity, words)) {
        byRarity.sort((i, j) => (related[i]?.tellingPostings ?? 0) - (related[j]?.tellingPostings ?? 0));
        this.openUntilHopeless(byRarity, words, true);
        return;
      }
    }
    this.openUntilHopeless(byRarity, words, false);
  }

  private postingsToOpen(order: readonly number[], words: QueryWords): number {
    const least = leastMatched(this.total, this.scorer.bar);
    let unopened = this.hoped;
    let postings = 0;
    for (const i of order) {
      if (unopened < least) break;
      unopened -= words.share[i] ?? 0;
      postings += this.related[i]?.postings ?? 0;
    }
    return postings;
  }

  private openUntilHopeless(order: readonly number[], words: QueryWords, tellingOnly: boolean): void {
    let unopened = this.hoped;
    for (const i of order) {
      if (unopened < leastMatched(this.total, this.scorer.bar)) return;
      const own = this.related[i] as Related;
      let whole = true;
      for (let k = 0; k < own.words.length; k++) {
        if (!tellingOnly || own.telling[k]) this.openList(own.words[k] as number, i, words);
        else whole = false;
      }
      if (whole) unopened -= words.share[i] ?? 0;
    }
  }

  /** Scores the names of a list that can reach the bar: judged by their marks first, then by weight, then word by word. */
  private openList(word: number, own: number, words: QueryWords): void {
    const { segment } = this.reader;
    const { postings, postingMarks, postingStarts, nameWeights } = segment;
    const { share, marks: marksOf, anyExcused } = words;
    const { total, scorer } = this;
    let others = 0;
    for (let j = 0; j < marksOf.length; j++) if (j !== own) others |= marksOf[j] ?? 0;
    const ownShare = share[own] ?? 0;
    let least = leastMatched(total, scorer.bar);
    const end = postingStarts[word + 1] ?? 0;
    for (let i = postingStarts[word] ?? 0; i < end; i++) {
      const marks = postingMarks[i] ?? 0;
      let matched = ownShare;
      if ((marks & others) !== 0) {
        for (let j = 0; j < marksOf.length; j++) {
          if (j !== own && ((marksOf[j] ?? 0) & marks) !== 0) matched += share[j] ?? 0;
        }
      }
      if (matched < least) continue;
      const name = postings[i] ?? 0;
      const excused = (marks & anyExcused) === 0 ? rounding : this.excusedBy(marks);
      if (bestScore(matched, total, (nameWeights[name] ?? 0) - excused) < scorer.bar) continue;
      if (boundOfName(segment, name, words) < scorer.bar) continue;
      scorer.score(name);
      least = leastMatched(total, scorer.bar);
    }
  }

  private excusedBy(marks: number): number {
    let excused = rounding;
    for (const { excusedMarks, excused: most } of this.related) if ((excusedMarks & marks) !== 0) excused += most;
    return excused;
  }
}

/** Scores every name that shares words with a query and can reach the bar. */
export const searchByWords = (
  reader: SegmentReader,
  tokens: readonly NameToken[],
  related: readonly Related[],
  scorer: Scorer,
): void => new WordSearch(reader, tokens, related, scorer).run();

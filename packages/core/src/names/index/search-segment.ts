import type { NearAt } from "../align.js";
import { compareParticulars, type Particulars } from "../evidence.js";
import { finalScore, mostFromName } from "../final-score.js";
import { acronymIn, initialsOf } from "../joined-words.js";
import { compareReadings, costOfMissing, type NameComparison, scoreOfInitials, totalWeight } from "../name-score.js";
import type { NameReading } from "../name-token.js";
import { WordKind } from "../weights.js";
import type { Grounds } from "./best-hits.js";
import { boundOfName, forget, type QueryWords, queryWords } from "./name-bound.js";
import { addNear, type Related, relatedWords } from "./related-words.js";
import { asideBit, bucketOf, type Segment, tagOf } from "./segment.js";
import { particularsAt, type SegmentReader, wordsWithKey } from "./segment-reader.js";
import { initialsHash, runHash } from "./variants.js";

/** Takes what a search finds and says which score still matters. */
export interface Collector {
  /** Scores below this no longer matter; it rises as answers come in. */
  readonly bar: number;
  offer(entity: number, score: number, grounds: Grounds): void;
}

/** Scores are rounded to four places, weights kept in single precision. */
const rounding = 1e-4;

/** The least weight of a name that must be matched for its score to reach a bar, whatever the other name holds. */
const leastMatched = (total: number, bar: number): number =>
  (costOfMissing * bar * total) / (1 - bar + costOfMissing * bar);

/** The best score that a query and a name can have if at most `matched` of their weights is shared. */
function bestScore(matched: number, total: number, other: number): number {
  const missing = Math.max(0, total - matched) + Math.max(0, other - matched);
  return matched / (matched + costOfMissing * missing);
}

/** The least score of the names alone with which evidence beside them can still reach the bar. */
function nameBar(bar: number, addressKnown: boolean): number {
  if (!addressKnown) return bar - rounding;
  const most = (score: number) => mostFromName(score, true);
  const share = most(1) - most(0);
  return (bar - rounding - most(0)) / share;
}

/** One search of one segment: knows which names were looked at, so that none is twice. */
class SegmentSearch {
  private readonly seen = new Set<number>();
  private readonly segment: Segment;
  private readonly related: Related[];

  constructor(
    private readonly reader: SegmentReader,
    private readonly query: NameReading,
    private readonly particulars: Particulars,
    private readonly collector: Collector,
  ) {
    this.segment = reader.segment;
    this.related = relatedWords(reader, query.tokens);
    this.raiseBar();
  }

  /** What the names alone must reach; rises with the collector's bar. */
  private bar = 0;

  private raiseBar(): void {
    const addressKnown = this.particulars.address.length > 0 && this.segment.addressWords.length > 0;
    this.bar = nameBar(this.collector.bar, addressKnown);
  }

  private score(name: number): void {
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const candidate = this.reader.readingAt(name);
    const comparison = compareReadings(this.query, candidate, this.nearAt(name));
    if (comparison.score < this.bar) return;
    this.offer(name, candidate, comparison);
    this.raiseBar();
  }

  /** What words of the query are near to what words of a name, as looked up before. */
  private nearAt(name: number): NearAt {
    const { nameStarts, nameWords } = this.segment;
    const start = nameStarts[name] ?? 0;
    return (i, j) => {
      const token = this.query.tokens[i];
      const related = this.related[i];
      if (token === undefined || related === undefined) return undefined;
      return addNear(this.reader, token, related).get((nameWords[start + j] ?? 0) & ~asideBit);
    };
  }

  private scoreRuns(hash: number): void {
    const { runs, runStarts } = this.segment;
    const bucket = bucketOf(hash, runStarts);
    const tag = tagOf(hash);
    const end = runStarts[bucket + 1] ?? 0;
    for (let i = runStarts[bucket] ?? 0; i < end; i++) {
      const row = runs[i] ?? 0;
      if ((row & 0xff000000) >>> 0 === tag) this.score(row & 0xffffff);
    }
  }

  /** Names that write as several words what the query writes as one, and names abbreviated by initials on either side. */
  joinedAndInitials(): void {
    const { tokens } = this.query;
    for (const { key } of tokens) this.scoreRuns(runHash(key));
    if (this.bar > scoreOfInitials) return;
    const acronym = acronymIn(tokens);
    if (acronym !== "") this.scoreRuns(initialsHash(acronym));
    const initials = initialsOf(tokens);
    if (initials === "") return;
    for (const word of wordsWithKey(this.segment, initials)) {
      if (this.reader.tokenAt(word).kind !== WordKind.brand) continue;
      this.scoreShort(word, initials.length);
    }
  }

  /** Scores the names of at most so many words that hold a word. */
  private scoreShort(word: number, most: number): void {
    const { postings, postingStarts, nameStarts } = this.segment;
    const end = postingStarts[word + 1] ?? 0;
    for (let i = postingStarts[word] ?? 0; i < end; i++) {
      const name = postings[i] ?? 0;
      if ((nameStarts[name + 1] ?? 0) - (nameStarts[name] ?? 0) <= most) this.score(name);
    }
  }

  /** Names that share words: opens the lists of the rarest words, until what is left unopened cannot reach the bar. */
  byWords(): void {
    const { tokens } = this.query;
    const total = totalWeight(tokens);
    const { related } = this;
    const order = tokens.map((_, i) => i).sort((i, j) => (tokens[j]?.weight ?? 0) - (tokens[i]?.weight ?? 0));
    let hoped = total;
    for (const i of order) {
      const token = tokens[i];
      const own = related[i];
      if (token === undefined || own === undefined) continue;
      addNear(this.reader, token, own);
      hoped -= token.weight * (1 - own.potential);
      if (hoped < leastMatched(total, this.bar)) return;
    }
    const words = queryWords(tokens, related, total, this.reader.scratch);
    this.openLists(order, words, hoped);
    forget(words, related);
  }

  private openLists(order: number[], words: QueryWords, hoped: number): void {
    const { related } = this;
    let unopened = hoped;
    for (const i of order.sort((i, j) => (related[i]?.postings ?? 0) - (related[j]?.postings ?? 0))) {
      if (unopened < leastMatched(words.total, this.bar)) return;
      unopened -= words.share[i] ?? 0;
      for (const word of (related[i] as Related).words) this.openWord(word, i, words);
    }
  }

  /** Scores the names of a list that can reach the bar: judged by their marks first, then by weight, then word by word. */
  private openWord(word: number, own: number, words: QueryWords): void {
    const { postings, postingMarks, postingStarts, nameWeights } = this.segment;
    const { share, total } = words;
    const marksOf = this.related.map(({ marks }) => marks);
    const anyMarks = marksOf.reduce((any, marks, j) => (j === own ? any : any | marks), 0);
    const anyExcused = this.related.reduce((any, { excusedMarks }) => any | excusedMarks, 0);
    const ownShare = share[own] ?? 0;
    let least = leastMatched(total, this.bar);
    const end = postingStarts[word + 1] ?? 0;
    for (let i = postingStarts[word] ?? 0; i < end; i++) {
      const marks = postingMarks[i] ?? 0;
      let matched = ownShare;
      if ((marks & anyMarks) !== 0) {
        for (let j = 0; j < marksOf.length; j++) {
          if (j !== own && ((marksOf[j] ?? 0) & marks) !== 0) matched += share[j] ?? 0;
        }
      }
      if (matched < least) continue;
      const name = postings[i] ?? 0;
      const excused = (marks & anyExcused) === 0 ? rounding : this.excusedBy(marks);
      if (bestScore(matched, total, (nameWeights[name] ?? 0) - excused) < this.bar) continue;
      if (boundOfName(this.segment, name, words) < this.bar) continue;
      this.score(name);
      least = leastMatched(total, this.bar);
    }
  }

  private excusedBy(marks: number): number {
    let excused = rounding;
    for (const { excusedMarks, excused: most } of this.related) if ((excusedMarks & marks) !== 0) excused += most;
    return excused;
  }

  /** Entities with a registration that the query gives too, whatever they are called. */
  byIdentifier(): void {
    const { registrations, registrants, entityNames } = this.segment;
    for (let i = 1; i < this.particulars.identifiers.length; i += 2) {
      const wanted = this.particulars.identifiers[i] ?? 0;
      for (let at = lowerBound(registrations, wanted); registrations[at] === wanted; at++) {
        const entity = registrants[at] ?? 0;
        for (let name = entityNames[entity] ?? 0; name < (entityNames[entity + 1] ?? 0); name++) {
          const candidate = this.reader.readingAt(name);
          this.offer(name, candidate, compareReadings(this.query, candidate));
        }
      }
    }
  }

  private offer(name: number, candidate: NameReading, comparison: NameComparison): void {
    const { query } = this;
    const entity = this.segment.nameEntities[name] ?? 0;
    const evidence = compareParticulars(this.particulars, particularsAt(this.segment, entity));
    const score = finalScore(comparison.score, query, candidate, evidence);
    this.collector.offer(entity, score, { query, candidate, comparison, evidence });
  }
}

function lowerBound(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Offers every entity of a segment that scores at least the collector's bar against one reading of a query. Nothing is cut
 * by guess: a list is left unopened, or a name unread, only where its score could not reach the bar.
 */
export function searchSegment(
  reader: SegmentReader,
  query: NameReading,
  particulars: Particulars,
  collector: Collector,
): void {
  const search = new SegmentSearch(reader, query, particulars, collector);
  if (particulars.identifiers.length > 0) search.byIdentifier();
  search.joinedAndInitials();
  search.byWords();
}

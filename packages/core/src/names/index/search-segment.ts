import type { NearAt } from "../align.js";
import { compareParticulars, type Particulars } from "../evidence.js";
import { finalScore } from "../final-score.js";
import { finishHash, hashText } from "../hash.js";
import { acronymIn, initialsOf } from "../joined-words.js";
import { compareReadings, mostByInitials, type NameComparison } from "../name-score.js";
import type { NameReading, NameToken } from "../name-token.js";
import { otherReadings } from "../romanised.js";
import { WordKind } from "../weights.js";
import type { Collector } from "./collector.js";
import { addNearWords } from "./near-words.js";
import { RelatedWords } from "./related-words.js";
import { nameBar } from "./score-bounds.js";
import { asideBit, bucketOf, type Segment, tagOf } from "./segment.js";
import { particularsAt, type SegmentReader, wordsWithKey } from "./segment-reader.js";
import { initialsHash, lettersHash } from "./variants.js";
import { type Scorer, WordSearch } from "./word-search.js";

const nothing: NameReading = { tokens: [], form: 0, plain: 0, exact: 0, letters: 0 };
const nothingKnown: Particulars = { country: "", address: [], identifiers: [] };
const nobody: Collector = { bar: 1, offer: () => undefined };

/** Searches a segment, one query after another: its rooms are used again. */
export class SegmentSearch implements Scorer {
  private readonly segment: Segment;
  private readonly related: RelatedWords;
  private readonly words: WordSearch;
  /** The names looked at, so that none is twice. */
  private readonly seen = new Set<number>();
  private query: NameReading = nothing;
  private particulars: Particulars = nothingKnown;
  private collector: Collector = nobody;
  /** Where the words start of the name that is being compared. */
  private nameStart = 0;
  bar = 0;

  constructor(readonly reader: SegmentReader) {
    this.segment = reader.segment;
    this.related = new RelatedWords(reader);
    this.words = new WordSearch(reader, this);
  }

  /**
   * Offers every entity that scores at least the collector's bar against one reading of a query. Nothing is cut by guess:
   * a list is left unopened, or a name unread, only where its score could not reach the bar.
   */
  search(query: NameReading, particulars: Particulars, collector: Collector): void {
    this.query = query;
    this.particulars = particulars;
    this.collector = collector;
    if (this.seen.size > 0) this.seen.clear();
    this.related.find(query.tokens);
    this.raiseBar();
    if (particulars.identifiers.length > 0) this.byIdentifier();
    this.joinedAndInitials();
    this.words.search(query.tokens, this.related.found);
  }

  private raiseBar(): void {
    const addressKnown = this.particulars.address.length > 0 && this.segment.addressWords.length > 0;
    this.bar = nameBar(this.collector.bar, addressKnown);
  }

  score(name: number): void {
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const candidate = this.reader.readingAt(name);
    this.nameStart = this.segment.nameStarts[name] ?? 0;
    const comparison = compareReadings(this.query, candidate, this.nearAt);
    if (comparison.score < this.bar) return;
    this.offer(name, candidate, comparison);
    this.raiseBar();
  }

  /** What words of the query are near to what words of a name, as looked up before. */
  private readonly nearAt: NearAt = (i, j) => {
    const token = this.query.tokens[i];
    const related = this.related.found[i];
    if (token === undefined || related === undefined) return undefined;
    addNearWords(this.reader, token, related);
    return related.nearTo((this.segment.nameWords[this.nameStart + j] ?? 0) & ~asideBit);
  };

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
  private joinedAndInitials(): void {
    const { tokens, plain } = this.query;
    if (tokens.length > 0) this.scoreRuns(lettersHash(plain));
    for (let i = 0; i < tokens.length; i++) {
      const { hash, native } = tokens[i] as NameToken;
      if (this.related.found[i]?.mayBeRun === true) this.scoreRuns(finishHash(hash));
      if (native !== undefined) for (const reading of otherReadings(native)) this.scoreRuns(hashText(reading));
    }
    if (this.bar > mostByInitials) return;
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

  /** Entities with a registration that the query gives too, whatever they are called. */
  private byIdentifier(): void {
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
    this.raiseBar();
  }

  private offer(name: number, candidate: NameReading, comparison: NameComparison): void {
    const { query } = this;
    const entity = this.segment.nameEntities[name] ?? 0;
    const evidence = compareParticulars(this.particulars, particularsAt(this.segment, entity));
    const score = finalScore(comparison, query, candidate, evidence);
    this.collector.offer(entity, score, { name, query, candidate, comparison, evidence });
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

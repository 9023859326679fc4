import { InvalidInput } from "../../supplier/invalid-input.js";
import { readEntity } from "../compare.js";
import { type Decision, decide, thresholds } from "../decision.js";
import { type NamedEntity, particularsOf } from "../evidence.js";
import { explainComparison } from "../explain.js";
import type { NameReason } from "../name-reason.js";
import type { NameReading } from "../name-token.js";
import { BestHits, type FoundName } from "./best-hits.js";
import { SegmentSearch } from "./search-segment.js";
import type { Segment } from "./segment.js";
import { SegmentBuilder } from "./segment-builder.js";
import { segmentFromBytes, segmentToBytes } from "./segment-bytes.js";
import { idAt, particularsAt, SegmentReader, sizeOf } from "./segment-reader.js";

/** An entry of an index found by a search. */
export interface NameHit {
  readonly id: string;
  /** 0–1; an exact full match with equal country is 1. The same that `compareNames` gives. */
  readonly score: number;
  readonly decision: Decision;
  readonly reasons: NameReason[];
}

/** An entry of a list of organisations. */
export type IndexEntry = NamedEntity & { readonly id: string };

/** A list of organisations, ready to be searched by name. */
export interface NameIndex {
  /** How many entries it holds. */
  readonly size: number;
  /**
   * The entries most like the query, best first: at most `limit` (10), none scoring below `threshold` (the review
   * threshold). Complete: every entry that `compareNames` scores at or above the threshold is found, unless `limit`
   * better ones were.
   */
  search(query: string | NamedEntity, options?: { limit?: number; threshold?: number }): NameHit[];
  /** Adds an entry; the next search sees it. An id given twice makes two entries. */
  add(entry: IndexEntry): void;
  /** The whole index as one buffer for `loadNameIndex`. */
  toBytes(): Uint8Array;
}

const usualLimit = 10;

const nothingBelow = 0.0001;

const toHit = (
  { reader: { segment } }: SegmentSearch,
  { entity, score, query, candidate, comparison, evidence }: FoundName,
): NameHit => ({
  id: idAt(segment, entity),
  score,
  decision: decide(score),
  reasons: explainComparison(comparison, query, candidate, evidence),
});

const searchOf = (segment: Segment): SegmentSearch => new SegmentSearch(new SegmentReader(segment));

function addSegment(builder: SegmentBuilder, reader: SegmentReader): void {
  const { segment } = reader;
  for (let entity = 0; entity < sizeOf(segment); entity++) {
    const readings: NameReading[] = [];
    const end = segment.entityNames[entity + 1] ?? 0;
    for (let name = segment.entityNames[entity] ?? 0; name < end; name++) readings.push(reader.readingAt(name));
    builder.add(idAt(segment, entity), readings, particularsAt(segment, entity));
  }
}

/**
 * Segments of falling size and entries not yet in one. A search first makes a segment of the latter; segments of similar
 * size are then merged, so that there are never many and each entry is moved a few times only.
 */
class SegmentedIndex implements NameIndex {
  private waiting = new SegmentBuilder();

  constructor(private readonly segments: SegmentSearch[]) {}

  get size(): number {
    return this.segments.reduce((sum, { reader }) => sum + sizeOf(reader.segment), this.waiting.size);
  }

  add(entry: IndexEntry): void {
    this.waiting.add(entry.id, readEntity(entry), particularsOf(entry));
  }

  private settle(): void {
    if (this.waiting.size === 0) return;
    this.segments.push(searchOf(this.waiting.finish()));
    this.waiting = new SegmentBuilder();
    for (;;) {
      const last = this.segments[this.segments.length - 1];
      const before = this.segments[this.segments.length - 2];
      if (last === undefined || before === undefined || sizeOf(before.reader.segment) > 2 * sizeOf(last.reader.segment))
        return;
      const merged = new SegmentBuilder();
      addSegment(merged, before.reader);
      addSegment(merged, last.reader);
      this.segments.splice(-2, 2, searchOf(merged.finish()));
    }
  }

  search(query: string | NamedEntity, options: { limit?: number; threshold?: number } = {}): NameHit[] {
    this.settle();
    const entity = typeof query === "string" ? { name: query } : query;
    const limit = Math.floor(options.limit ?? usualLimit);
    const threshold = Math.max(nothingBelow, options.threshold ?? thresholds.review);
    if (!(limit >= 1)) return [];
    const best = new BestHits(limit, threshold);
    const particulars = particularsOf(entity);
    for (const reading of readEntity(entity)) {
      for (let i = 0; i < this.segments.length; i++) {
        best.segment = i;
        this.segments[i]?.search(reading, particulars, best);
      }
    }
    return best.found.map((found) => toHit(this.segments[found.segment] as SegmentSearch, found));
  }

  toBytes(): Uint8Array {
    this.settle();
    const [only] = this.segments;
    if (only !== undefined && this.segments.length === 1) return segmentToBytes(only.reader.segment);
    const merged = new SegmentBuilder();
    for (const { reader } of this.segments) addSegment(merged, reader);
    const segment = merged.finish();
    this.segments.splice(0, this.segments.length, searchOf(segment));
    return segmentToBytes(segment);
  }
}

/**
 * Builds an index of organisations: a forced-labour list, a sanctions list, one's own blocklist.
 *
 * @example
 * ```ts
 * const index = buildNameIndex([{ id: "1", name: "Acme Textile Mills (Pvt) Ltd", country: "PK" }]);
 * index.search({ name: "ACME Textiles Mills Private Limited", country: "PK" })[0]?.id; // "1"
 * ```
 */
export function buildNameIndex(entries: Iterable<IndexEntry>): NameIndex {
  const builder = new SegmentBuilder();
  for (const entry of entries) builder.add(entry.id, readEntity(entry), particularsOf(entry));
  return new SegmentedIndex(builder.size === 0 ? [] : [searchOf(builder.finish())]);
}

/**
 * Reads what `toBytes` wrote; the bytes are used in place and must not be changed. Throws `InvalidInput` for other bytes.
 */
export function loadNameIndex(bytes: Uint8Array): NameIndex {
  const segment = segmentFromBytes(bytes);
  if (segment === undefined)
    throw new InvalidInput([{ path: [], message: "not a name index of this version: build it again from its list" }]);
  return new SegmentedIndex([searchOf(segment)]);
}

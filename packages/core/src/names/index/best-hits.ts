import type { Collector, Grounds } from "./collector.js";

/** An entity found by its best name. */
export interface FoundName extends Grounds {
  readonly segment: number;
  readonly entity: number;
  readonly score: number;
}

/** Keeps the best entities found, one an entity, at most `limit`, none below `threshold`. */
export class BestHits implements Collector {
  private hits: FoundName[] = [];
  /** The segment that is being searched. */
  segment = 0;

  constructor(
    private readonly limit: number,
    private readonly threshold: number,
  ) {}

  get bar(): number {
    const last = this.hits[this.limit - 1];
    return last === undefined ? this.threshold : Math.max(this.threshold, last.score);
  }

  offer(entity: number, score: number, grounds: Grounds): void {
    if (score < this.bar) return;
    const known = this.hits.findIndex((hit) => hit.entity === entity && hit.segment === this.segment);
    if (known >= 0) {
      const before = this.hits[known] as FoundName;
      // of names that score the same the first is told of, whichever was looked at first
      const sooner = before.query === grounds.query && before.name > grounds.name;
      if (before.score > score || (before.score === score && !sooner)) return;
      this.hits.splice(known, 1);
    }
    const hit: FoundName = { segment: this.segment, entity, score, ...grounds };
    const at = this.hits.findIndex((other) => comesBefore(hit, other));
    this.hits.splice(at < 0 ? this.hits.length : at, 0, hit);
    if (this.hits.length > this.limit) this.hits.length = this.limit;
  }

  /** The hits, best first; equal scores in the order of the list. */
  get found(): readonly FoundName[] {
    return this.hits;
  }
}

const comesBefore = (a: FoundName, b: FoundName): boolean =>
  a.score !== b.score ? a.score > b.score : a.segment !== b.segment ? a.segment < b.segment : a.entity < b.entity;

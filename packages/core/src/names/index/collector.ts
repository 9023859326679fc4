import type { Evidence } from "../evidence.js";
import type { NameComparison } from "../name-score.js";
import type { NameReading } from "../name-token.js";

/** What a score rests on. */
export interface Grounds {
  /** The place of the name in its segment. */
  readonly name: number;
  readonly query: NameReading;
  readonly candidate: NameReading;
  readonly comparison: NameComparison;
  readonly evidence: Evidence;
}

/** Takes what a search finds and says which score still matters. */
export interface Collector {
  /** Scores below this no longer matter; it rises as answers come in. */
  readonly bar: number;
  offer(entity: number, score: number, grounds: Grounds): void;
}

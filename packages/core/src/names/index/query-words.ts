import type { NameToken } from "../name-token.js";
import type { Related } from "./related.js";
import { roleOf } from "./roles.js";
import { firstMark, kindIn, type Segment, secondMark, weightIn } from "./segment.js";

/**
 * The words of a query against a segment: which words of the segment each can be paired with, and what it can match at
 * most. Used again by each search of a segment, so that searching makes no arrays.
 */
export class QueryWords {
  tokens: readonly NameToken[] = [];
  /** Weight of all words together. */
  total = 0;
  /** Weight and role of each word. */
  readonly weights: number[] = [];
  readonly roles: number[] = [];
  /** How much of its weight each word can have matched. */
  readonly shares: number[] = [];
  /** The marks of what each word can be paired with, together. */
  readonly firstMarks: number[] = [];
  readonly secondMarks: number[] = [];
  /** Where the pairings of each word start; one more than there are words. */
  readonly pairStarts: number[] = [];
  /** Of each word of the segment that can be paired: its marks, role and weight, and how much of the query's word it can match. */
  readonly pairFirstMarks: number[] = [];
  readonly pairSecondMarks: number[] = [];
  readonly pairRoles: number[] = [];
  readonly pairWeights: number[] = [];
  readonly pairShares: number[] = [];
  /** For each word of the segment, bits for the words of the query it can be paired with; all zeros between searches. */
  readonly partners: Uint32Array;

  constructor(private readonly segment: Segment) {
    this.partners = new Uint32Array(segment.wordTraits.length);
  }

  /** Takes the words of a query and what they are related to. */
  take(tokens: readonly NameToken[], related: readonly Related[], total: number): void {
    this.tokens = tokens;
    this.total = total;
    let pairs = 0;
    for (let i = 0; i < tokens.length; i++) {
      const { kind, weight } = tokens[i] as NameToken;
      const own = related[i] as Related;
      this.weights[i] = weight;
      this.roles[i] = roleOf(kind);
      this.shares[i] = weight * own.potential;
      this.pairStarts[i] = pairs;
      pairs = this.takePairs(i, weight, own, pairs);
    }
    this.pairStarts[tokens.length] = pairs;
  }

  private takePairs(i: number, weight: number, { words, potentials, count }: Related, from: number): number {
    let first = 0;
    let second = 0;
    for (let k = 0; k < count; k++) {
      const word = words[k] ?? 0;
      const traits = this.segment.wordTraits[word] ?? 0;
      const at = from + k;
      this.partners[word] = (this.partners[word] ?? 0) | (1 << i);
      this.pairFirstMarks[at] = firstMark(word);
      this.pairSecondMarks[at] = secondMark(word);
      this.pairRoles[at] = roleOf(kindIn(traits));
      this.pairWeights[at] = weightIn(traits);
      this.pairShares[at] = weight * (potentials[k] ?? 0);
      first |= this.pairFirstMarks[at] ?? 0;
      second |= this.pairSecondMarks[at] ?? 0;
    }
    this.firstMarks[i] = first;
    this.secondMarks[i] = second;
    return from + count;
  }

  /** Lets the words go again. */
  forget(related: readonly Related[]): void {
    for (let i = 0; i < this.tokens.length; i++) {
      const { words, count } = related[i] as Related;
      for (let k = 0; k < count; k++) this.partners[words[k] ?? 0] = 0;
    }
  }
}

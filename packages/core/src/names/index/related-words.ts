import { joinedWord, joinSizes } from "../joined-words.js";
import type { NameToken } from "../name-token.js";
import { isDistinctive } from "../weights.js";
import { type NearWord, nearness } from "../word-similarity.js";
import { bucketOf, markOf, type Segment, tagOf } from "./segment.js";
import { type SegmentReader, wordsWithKey } from "./segment-reader.js";
import { variantHashes } from "./variants.js";

/** What of a segment one word of a query can be paired with. */
export interface Related {
  /** Ids of words that are the same or near. */
  readonly words: number[];
  /** Ids of words whose own weight says nothing about the score: near words of another kind, and what neighbours make together. */
  readonly freely: number[];
  /** How near the near ones are, by id. */
  near: Map<number, NearWord> | undefined;
  /** The marks of these words together. */
  marks: number;
  /** Upper bound of the share of its weight that the word can have matched. */
  potential: number;
  /** How many postings these words have. */
  postings: number;
}

const isKnown = ({ words, freely }: Related, word: number): boolean => words.includes(word) || freely.includes(word);

function addWord(segment: Segment, related: Related, word: number, similarity: number, freely: boolean): void {
  if (isKnown(related, word)) return;
  (freely ? related.freely : related.words).push(word);
  related.marks |= markOf(word);
  if (!freely) related.postings += (segment.postingStarts[word + 1] ?? 0) - (segment.postingStarts[word] ?? 0);
  if (similarity > related.potential) related.potential = similarity;
}

/** For each word of a query, the words of a segment that are the same, or that it makes with its neighbours. */
export function relatedWords(segment: Segment, tokens: readonly NameToken[]): Related[] {
  const related = tokens.map(({ key }): Related => {
    const own: Related = { words: [], freely: [], near: undefined, marks: 0, potential: 0, postings: 0 };
    for (const word of wordsWithKey(segment, key)) addWord(segment, own, word, 1, false);
    return own;
  });
  for (const count of joinSizes) {
    for (let i = 0; i + count <= tokens.length; i++) {
      const joined = joinedWord(tokens, i, count);
      if (joined === "") continue;
      for (const word of wordsWithKey(segment, joined)) {
        for (let part = i; part < i + count; part++) addWord(segment, related[part] as Related, word, 1, true);
      }
    }
  }
  return related;
}

/** Adds the words near to a word of a query, once. */
export function addNear(reader: SegmentReader, token: NameToken, related: Related): Map<number, NearWord> {
  if (related.near !== undefined) return related.near;
  const near = new Map<number, NearWord>();
  related.near = near;
  const { segment } = reader;
  const { variants, variantStarts } = segment;
  for (const hash of variantHashes(token.key)) {
    const bucket = bucketOf(hash, variantStarts);
    const tag = tagOf(hash);
    const end = variantStarts[bucket + 1] ?? 0;
    for (let i = variantStarts[bucket] ?? 0; i < end; i++) {
      const row = variants[i] ?? 0;
      if ((row & 0xff000000) >>> 0 !== tag) continue;
      const word = row & 0xffffff;
      if (near.has(word)) continue;
      const other = reader.tokenAt(word);
      const found = other.key === token.key ? undefined : nearness(token, other);
      if (found === undefined) continue;
      near.set(word, found);
      const freely = isDistinctive(token.kind) !== isDistinctive(other.kind);
      addWord(segment, related, word, freely ? 1 : found.similarity, freely);
    }
  }
  return near;
}

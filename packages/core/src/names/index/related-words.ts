import { joinedWord, joinSizes } from "../joined-words.js";
import { totalWeight } from "../name-score.js";
import type { NameToken } from "../name-token.js";
import { synonymsOf } from "../vocabulary.js";
import { isDistinctive, WordKind } from "../weights.js";
import { type NearWord, nearness } from "../word-similarity.js";
import { bucketOf, markOf, mayHold, type Segment, tagOf } from "./segment.js";
import { type SegmentReader, wordsWithKey } from "./segment-reader.js";
import { variantHashes } from "./variants.js";

/** What of a segment one word of a query can be paired with. */
export interface Related {
  /** Ids of words that are the same, near, or what the word makes with its neighbours. */
  readonly words: number[];
  /** How near the near ones are, by id. */
  near: ReadonlyMap<number, NearWord> | undefined;
  /** The marks of these words together. */
  marks: number;
  /** The marks of those words that weigh more than the query's, which is not held against them (known words misspelt or joined). */
  excusedMarks: number;
  /** How much more they weigh at most. */
  excused: number;
  /** Upper bound of the share of its weight that the word can have matched. */
  potential: number;
  /** How many postings these words have. */
  postings: number;
}

/** A word found, how much of the query's word it can match, and how much of its own weight is not held against it. */
interface Found {
  readonly word: number;
  readonly similarity: number;
  readonly excused: number;
}

function addWord({ postingStarts }: Segment, related: Related, { word, similarity, excused }: Found): void {
  if (related.words.includes(word)) return;
  related.words.push(word);
  related.marks |= markOf(word);
  related.postings += (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0);
  if (similarity > related.potential) related.potential = similarity;
  if (excused > 0) {
    related.excusedMarks |= markOf(word);
    related.excused = Math.max(related.excused, excused);
  }
}

const differInKind = (a: NameToken, b: NameToken): boolean => isDistinctive(a.kind) !== isDistinctive(b.kind);

/** How much more a listed word weighs than the query's, where that is not held against it. */
const excess = (token: NameToken, listed: NameToken): number =>
  differInKind(token, listed) ? Math.max(0, listed.weight - token.weight) : 0;

/** For each word of a query, the words of a segment that are the same, or that it makes with its neighbours. */
export function relatedWords(reader: SegmentReader, tokens: readonly NameToken[]): Related[] {
  const { segment } = reader;
  const related = tokens.map((token): Related => {
    const own: Related = {
      words: [],
      near: undefined,
      marks: 0,
      excusedMarks: 0,
      excused: 0,
      potential: 0,
      postings: 0,
    };
    for (const word of wordsWithKey(segment, token.key)) {
      addWord(segment, own, { word, similarity: 1, excused: excess(token, reader.tokenAt(word)) });
    }
    return own;
  });
  for (const count of joinSizes) {
    for (let i = 0; i + count <= tokens.length; i++) {
      const joined = joinedWord(tokens, i, count);
      if (joined === "") continue;
      for (const word of wordsWithKey(segment, joined)) {
        const run = totalWeight(tokens.slice(i, i + count));
        const surplus = Math.max(0, reader.tokenAt(word).weight - run);
        for (let part = i; part < i + count; part++) {
          addWord(segment, related[part] as Related, { word, similarity: 1, excused: part === i ? surplus : 0 });
        }
      }
    }
  }
  return related;
}

/** A word near to another, and its token. */
interface NearEntry {
  readonly word: number;
  readonly token: NameToken;
  readonly near: NearWord;
}

function findNear(reader: SegmentReader, token: NameToken): NearEntry[] {
  const { variants, variantStarts, variantBits } = reader.segment;
  const entries: NearEntry[] = [];
  for (const hash of variantHashes(token.key, reader.hasAbjad)) {
    if (!mayHold(variantBits, hash)) continue;
    const bucket = bucketOf(hash, variantStarts);
    const tag = tagOf(hash);
    const end = variantStarts[bucket + 1] ?? 0;
    for (let i = variantStarts[bucket] ?? 0; i < end; i++) {
      const row = variants[i] ?? 0;
      if ((row & 0xff000000) >>> 0 !== tag) continue;
      const word = row & 0xffffff;
      if (entries.some((entry) => entry.word === word)) continue;
      const other = reader.tokenAt(word);
      const near = other.key === token.key ? undefined : nearness(token, other);
      if (near !== undefined) entries.push({ word, token: other, near });
    }
  }
  for (const key of synonymsOf(token.key)) {
    for (const word of wordsWithKey(reader.segment, key)) {
      const other = reader.tokenAt(word);
      const near = nearness(token, other);
      if (near !== undefined) entries.push({ word, token: other, near });
    }
  }
  return entries;
}

/** Words near to known words, by segment: known words are few and come with every query, so they are looked up once. */
const nearKnown = new WeakMap<SegmentReader, Map<string, NearEntry[]>>();

function nearEntries(reader: SegmentReader, token: NameToken): NearEntry[] {
  if (token.kind === WordKind.brand) return findNear(reader, token);
  let known = nearKnown.get(reader);
  if (known === undefined) {
    known = new Map();
    nearKnown.set(reader, known);
  }
  let entries = known.get(token.key);
  if (entries === undefined) {
    entries = findNear(reader, token);
    known.set(token.key, entries);
  }
  return entries;
}

const noneNear: ReadonlyMap<number, NearWord> = new Map();

/** Adds the words near to a word of a query, once. */
export function addNear(reader: SegmentReader, token: NameToken, related: Related): ReadonlyMap<number, NearWord> {
  if (related.near !== undefined) return related.near;
  const entries = token.kind === WordKind.number ? [] : nearEntries(reader, token);
  related.near = entries.length === 0 ? noneNear : new Map(entries.map(({ word, near }) => [word, near]));
  for (const { word, token: other, near } of entries) {
    addWord(reader.segment, related, {
      word,
      similarity: differInKind(token, other) ? 1 : near.similarity,
      excused: excess(token, other),
    });
  }
  return related.near;
}

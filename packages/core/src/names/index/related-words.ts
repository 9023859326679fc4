import { hashText } from "../hash.js";
import { joinedHash, joinedWord, joinSizes } from "../joined-words.js";
import type { NameToken } from "../name-token.js";
import { isDistinctive, WordKind } from "../weights.js";
import { findNear } from "./near-words.js";
import { excess, type NearEntry, Related } from "./related.js";
import { type SegmentReader, wordsWithKey } from "./segment-reader.js";

function withSameKey(reader: SegmentReader, token: NameToken): Related {
  const own = new Related(hashText(token.key));
  for (const word of wordsWithKey(reader.segment, token.key, own.hash)) {
    const listed = reader.tokenAt(word);
    own.add(reader.segment, word, {
      similarity: 1,
      excused: excess(token, listed),
      telling: isDistinctive(token.kind) || isDistinctive(listed.kind),
    });
  }
  return own;
}

/** What known words are related to, by segment: they are few and come with every query, so they are looked up once. */
const known = new WeakMap<SegmentReader, Map<NameToken, Related>>();

/** Tokens of known words are the same object each time, but for asides and words that the tables derive. */
const mostKnown = 20_000;

function knownRelated(reader: SegmentReader, token: NameToken): Related {
  let all = known.get(reader);
  if (all === undefined || all.size > mostKnown) {
    all = new Map();
    known.set(reader, all);
  }
  let own = all.get(token);
  if (own === undefined) {
    own = withSameKey(reader, token);
    own.addNear(reader.segment, token, findNear(reader, token));
    all.set(token, own);
  }
  return own;
}

/**
 * For each word of a query, the words of a segment that are the same, or that it makes with its neighbours. Words near to
 * unknown ones are left to `nearOf`, since many a search ends without them.
 */
export function relatedWords(reader: SegmentReader, tokens: readonly NameToken[]): Related[] {
  const { segment } = reader;
  const related: Related[] = [];
  for (const token of tokens) {
    const lasting = token.kind !== WordKind.brand && token.kind !== WordKind.number;
    related.push(lasting ? knownRelated(reader, token) : withSameKey(reader, token));
  }
  for (const count of joinSizes) {
    for (let i = 0; i + count <= tokens.length; i++) {
      const hash = joinedHash(tokens, i, count);
      if (hash === undefined || !reader.mayHaveKey(hash)) continue;
      for (const word of wordsWithKey(segment, joinedWord(tokens, i, count), hash)) {
        let run = 0;
        for (let part = i; part < i + count; part++) run += tokens[part]?.weight ?? 0;
        const surplus = Math.max(0, reader.tokenAt(word).weight - run);
        for (let part = i; part < i + count; part++) {
          const own = (related[part] as Related).copy();
          own.add(segment, word, { similarity: 1, excused: part === i ? surplus : 0, telling: true });
          related[part] = own;
        }
      }
    }
  }
  return related;
}

/** The words near to a word of a query; looked up once. */
export function nearOf(reader: SegmentReader, token: NameToken, related: Related): readonly NearEntry[] {
  if (related.near === undefined) related.addNear(reader.segment, token, findNear(reader, token));
  return related.near ?? [];
}

import type { NameToken } from "../name-token.js";
import { synonymsOf } from "../vocabulary.js";
import { WordKind } from "../weights.js";
import { nearness } from "../word-similarity.js";
import type { NearEntry } from "./related.js";
import { bucketOf, mayHold, tagOf } from "./segment.js";
import { type SegmentReader, wordsWithKey } from "./segment-reader.js";
import { addVariantHashes } from "./variants.js";

const none: readonly NearEntry[] = [];

/** Used again by each look-up: these are many and short. */
const hashes: number[] = [];
const starts: number[] = [];

const holds = (entries: readonly NearEntry[], word: number): boolean => {
  for (const entry of entries) if (entry.word === word) return true;
  return false;
};

/** The entries with a word added if it is near. */
function considered(reader: SegmentReader, token: NameToken, word: number, entries: readonly NearEntry[]) {
  const other = reader.tokenAt(word);
  const near = other.key === token.key ? undefined : nearness(token, other);
  return near === undefined ? entries : [...entries, { word, token: other, near }];
}

/** The words of a segment that are near to a word, other than those with its key. */
export function findNear(reader: SegmentReader, token: NameToken): readonly NearEntry[] {
  if (token.kind === WordKind.number) return none;
  const { variants, variantStarts, variantBits } = reader.segment;
  let entries: readonly NearEntry[] = none;
  hashes.length = 0;
  // a native name may be spelt like a known word
  const isKnown = token.kind !== WordKind.brand || token.native !== undefined;
  addVariantHashes(hashes, token.key, isKnown, reader.hasAbjad);
  // look-ups that do not wait for each other: the memory answers several at once
  let passed = 0;
  for (let k = 0; k < hashes.length; k++) {
    const hash = hashes[k] ?? 0;
    hashes[passed] = hash;
    passed += mayHold(variantBits, hash);
  }
  for (let k = 0; k < passed; k++) starts[k] = variantStarts[bucketOf(hashes[k] ?? 0, variantStarts)] ?? 0;
  for (let k = 0; k < passed; k++) {
    const hash = hashes[k] ?? 0;
    const tag = tagOf(hash);
    const end = variantStarts[bucketOf(hash, variantStarts) + 1] ?? 0;
    for (let i = starts[k] ?? 0; i < end; i++) {
      const row = variants[i] ?? 0;
      if ((row & 0xff000000) >>> 0 !== tag) continue;
      const word = row & 0xffffff;
      if (!holds(entries, word)) entries = considered(reader, token, word, entries);
    }
  }
  if (isKnown) {
    for (const key of synonymsOf(token.key)) {
      for (const word of wordsWithKey(reader.segment, key))
        if (!holds(entries, word)) entries = considered(reader, token, word, entries);
    }
  }
  return entries;
}

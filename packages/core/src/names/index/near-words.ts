import { hasConsonantsOnly } from "../fold.js";
import { mayHold } from "../hash-filter.js";
import type { NameToken } from "../name-token.js";
import { isReadAs } from "../romanised.js";
import { synonymsOf } from "../vocabulary.js";
import { WordKind } from "../weights.js";
import { nearness } from "../word-similarity.js";
import { wordsWithConsonants } from "./consonant-table.js";
import type { Related } from "./related.js";
import { bucketOf, tagOf } from "./segment.js";
import { type SegmentReader, wordsWithKey } from "./segment-reader.js";
import { addConsonantHashes, addVariantHashes, HashList } from "./variants.js";

/** Used again by each look-up: these are many and short. */
const hashes = new HashList();
const starts: number[] = [];

function consider(reader: SegmentReader, token: NameToken, word: number, related: Related): void {
  if (related.knows(word)) return;
  const other = reader.tokenAt(word);
  const near = nearness(token, other);
  if (near !== undefined) related.addNear(reader.segment, token, { word, token: other, near });
}

/** Could a word in its own script be read as what has this hash? */
export const mayBeReading = (reader: SegmentReader, hash: number): boolean =>
  mayHold(reader.segment.variantBits, hash) === 1;

/** The words in their own script that may be read as a text, given with its hash. */
export function wordsReadAs(reader: SegmentReader, hash: number, text: string): number[] {
  const { variants, variantStarts } = reader.segment;
  const found: number[] = [];
  const tag = tagOf(hash);
  const bucket = bucketOf(hash, variantStarts);
  const end = variantStarts[bucket + 1] ?? 0;
  for (let i = variantStarts[bucket] ?? 0; i < end; i++) {
    const row = variants[i] ?? 0;
    const word = row & 0xffffff;
    if ((row & 0xff000000) >>> 0 === tag && isReadAs(reader.tokenAt(word).native, text)) found.push(word);
  }
  return found;
}

/** Adds the words with vowels that share the consonants of a word without them. */
function addByConsonants(reader: SegmentReader, token: NameToken, related: Related): void {
  hashes.length = 0;
  addConsonantHashes(hashes, token.key);
  for (let k = 0; k < hashes.length; k++)
    wordsWithConsonants(reader.byConsonants(), hashes.values[k] ?? 0, (word) => consider(reader, token, word, related));
}

/** Adds the words of a segment that are near to a word, once; those with its key must have been added before. */
export function addNearWords(reader: SegmentReader, token: NameToken, related: Related): void {
  if (related.nearKnown) return;
  related.nearKnown = true;
  if (token.kind === WordKind.number) return;
  const { variants, variantStarts, variantBits } = reader.segment;
  hashes.length = 0;
  addVariantHashes(hashes, token, reader.hasAbjad);
  const { values } = hashes;
  // look-ups that do not wait for each other: the memory answers several at once
  let passed = 0;
  for (let k = 0; k < hashes.length; k++) {
    const hash = values[k] ?? 0;
    values[passed] = hash;
    passed += mayHold(variantBits, hash);
  }
  for (let k = 0; k < passed; k++) starts[k] = variantStarts[bucketOf(values[k] ?? 0, variantStarts)] ?? 0;
  for (let k = 0; k < passed; k++) {
    const hash = values[k] ?? 0;
    const tag = tagOf(hash);
    const end = variantStarts[bucketOf(hash, variantStarts) + 1] ?? 0;
    for (let i = starts[k] ?? 0; i < end; i++) {
      const row = variants[i] ?? 0;
      if ((row & 0xff000000) >>> 0 === tag) consider(reader, token, row & 0xffffff, related);
    }
  }
  if (hasConsonantsOnly(token.key)) addByConsonants(reader, token, related);
  if (token.kind === WordKind.brand) return;
  for (const key of synonymsOf(token.key)) {
    for (const word of wordsWithKey(reader.segment, key)) consider(reader, token, word, related);
  }
}

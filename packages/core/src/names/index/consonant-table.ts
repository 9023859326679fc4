import { consonantsOnly } from "../fold.js";
import { bucketed } from "./buckets.js";
import { GrowingUint32 } from "./growing.js";
import { bucketOf, type Segment, tagOf } from "./segment.js";
import { textOfUnits } from "./units.js";
import { addConsonantHashes, HashList } from "./variants.js";

const zero = 0;
const mark = consonantsOnly.charCodeAt(0);

/** The words of a segment that are written with vowels, in buckets by the hashes of their consonants. */
export interface ConsonantTable {
  readonly starts: Uint32Array;
  /** Word id in the low 24 bits, 8 bits of the hash above. */
  readonly entries: Uint32Array;
}

/** Makes the table: about a second for a million words. */
export function consonantTable({ wordUnits, wordStarts }: Segment): ConsonantTable {
  const hashes = new GrowingUint32();
  const words = new GrowingUint32();
  const found = new HashList();
  for (let word = 0; word + 1 < wordStarts.length; word++) {
    const start = wordStarts[word] ?? 0;
    let end = start;
    while (end < (wordStarts[word + 1] ?? 0) && wordUnits[end] !== zero) end++;
    if (wordUnits[start] === mark) continue;
    found.length = 0;
    addConsonantHashes(found, textOfUnits(wordUnits, start, end));
    for (let i = 0; i < found.length; i++) {
      hashes.push(found.values[i] ?? 0);
      words.push(word);
    }
  }
  return bucketed(hashes, words);
}

/** Calls back with each word that may have a hash. */
export function wordsWithConsonants(
  { starts, entries }: ConsonantTable,
  hash: number,
  visit: (word: number) => void,
): void {
  const end = starts[bucketOf(hash, starts) + 1] ?? 0;
  for (let i = starts[bucketOf(hash, starts)] ?? 0; i < end; i++) {
    const row = entries[i] ?? 0;
    if ((row & 0xff000000) >>> 0 === tagOf(hash)) visit(row & 0xffffff);
  }
}

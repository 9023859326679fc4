import type { GrowingUint32 } from "./growing.js";
import { bucketOf, tagOf } from "./segment.js";

/** The power of two nearest below, at least one: one to two rows a bucket. */
export const powerOfTwo = (rows: number): number => 2 ** Math.max(0, Math.floor(Math.log2(rows || 1)));

/** Rows with hashes, put into buckets of one or two rows each. */
export function bucketed(hashes: GrowingUint32, rows: GrowingUint32): { starts: Uint32Array; entries: Uint32Array } {
  const starts = new Uint32Array(powerOfTwo(hashes.length) + 1);
  for (let i = 0; i < hashes.length; i++) starts[bucketOf(hashes.at(i), starts) + 1]! += 1;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const entries = new Uint32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes.at(i);
    const bucket = bucketOf(hash, starts);
    entries[next[bucket]!++] = tagOf(hash) | rows.at(i);
  }
  return { starts, entries };
}

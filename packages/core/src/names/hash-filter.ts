/** Sets the bit of a hash in a filter of a power of two of words. */
export function addToFilter(filter: Uint32Array, hash: number): void {
  const at = (hash >>> 5) & (filter.length - 1);
  filter[at] = (filter[at] ?? 0) | (1 << (hash & 31));
}

/** Could the hash have been added? 1 if so, 0 if not. */
export const mayHold = (filter: Uint32Array, hash: number): number =>
  ((filter[(hash >>> 5) & (filter.length - 1)] ?? 0) >>> (hash & 31)) & 1;

/** FNV-1a: where a hash of letters starts. */
export const START = 0x811c9dc5 | 0;

export function hashLetters(letters: Uint8Array, start: number, end: number, seed = START): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (letters[i] ?? 0), 0x01000193);
  return hash;
}

/** Bits of a feature's address: enough that the features kept seldom meet. */
export const ADDRESS_BITS = 19;

/** Mixes the parts of a feature to its address, 0 up to 2^19. */
export function address(group: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(group + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  hash ^= hash >>> 16;
  return hash >>> (32 - ADDRESS_BITS);
}

/** Where every hash of text starts (FNV-1a, 32 bits). */
export const hashSeed = 0x811c9dc5;

/** Takes one more UTF-16 unit into a hash. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Spreads a hash over all its bits; unsigned. */
export function finishHash(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Takes a whole text into a hash. */
export function hashOn(hash: number, text: string): number {
  let on = hash;
  for (let i = 0; i < text.length; i++) on = hashUnit(on, text.charCodeAt(i));
  return on;
}

/** Hash of a text, unsigned 32 bits; `seed` keeps uses apart. */
export const hashText = (text: string, seed: number = hashSeed): number => finishHash(hashOn(seed, text));

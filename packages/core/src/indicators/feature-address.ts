/** Features live in this many addresses. */
export const ADDRESSES = 1 << 18;

/** Sentences are read up to this word: longer ones are tables or noise. */
export const MOST_WORDS = 120;

/** How telling a kind of feature is taken to be before training: what generalises counts more than single words. */
export const kinds = {
  stem: 0.6,
  stemPair: 0.4,
  stemSkip: 0.25,
  deniedStem: 0.6,
  concept: 1,
  conceptPair: 1,
  conceptSkip: 0.6,
  conceptTriple: 0.7,
  conceptWord: 0.5,
  denied: 1.2,
  affirmed: 0.8,
  framed: 1,
  contrast: 1,
  number: 0.8,
  wordKind: 0.9,
  wordGroup: 0.6,
  groupPair: 0.4,
  shape: 1,
  frame: 2,
  sign: 1.5,
  anySign: 1.5,
  signFrame: 1.2,
} as const;
export type Kind = keyof typeof kinds;
/** Takes a feature: its kind and up to three numbers that tell it. */
export type Give = (kind: Kind, a: number, b?: number, c?: number) => void;
const numbers = Object.fromEntries(Object.keys(kinds).map((kind, i) => [kind, i + 1])) as Record<Kind, number>;

const hashes = new Map<string, number>();
/** A number for a stem. */
export const hashOf = (stem: string): number => {
  let hash = hashes.get(stem);
  if (hash === undefined) {
    hash = 0x811c9dc5;
    for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
    if (hashes.size >= 20_000) hashes.clear();
    hashes.set(stem, hash);
  }
  return hash;
};

const mixed = (a: number, b: number): number => {
  let hash = Math.imul(a ^ (a >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** Where the weight of a feature lives: of its kind, told by up to three numbers. */
export const addressOf = (kind: Kind, a: number, b = 0, c = 0): number =>
  (mixed(mixed(mixed(numbers[kind], a), b), c) >>> 0) % ADDRESSES;

import type { WordKind } from "../weights.js";

/**
 * A finished part of an index: typed arrays only, so that it is written to bytes, read back and shared between threads
 * as it is. An entity has one or more names (readings), a name has words, and a word has one id.
 */
export interface Segment {
  /** Keys of all words one after another, in UTF-16; a native writing follows its key after a zero. */
  readonly wordUnits: Uint16Array;
  /** Where each word starts in `wordUnits`; one more than there are words. */
  readonly wordStarts: Uint32Array;
  /** Kind of each word in the low three bits, twice its weight above. */
  readonly wordTraits: Uint8Array;
  /** Open-addressing table from the hash of a key to word id + 1 in the low 24 bits, 8 bits of the hash above. */
  readonly wordSlots: Uint32Array;
  /** Where the postings of each word start; one more than there are words. */
  readonly postingStarts: Uint32Array;
  /** Names that hold the word. */
  readonly postings: Uint32Array;
  /**
   * Beside each posting, two bits for each word of the name in two numbers, and how much the name's words weigh by role
   * (`roles.ts`): most names are ruled out by these without being looked at.
   */
  readonly postingMarks: Uint32Array;
  readonly postingRoles: Uint16Array;
  /** Buckets of words by the hashes of what they may be misspelt as, sound like, or have as consonants. */
  readonly variantStarts: Uint32Array;
  /** Word id in the low 24 bits, 8 bits of the hash above. */
  readonly variants: Uint32Array;
  /** One bit for each hash in `variants`, small enough for the cache: most look-ups end here. */
  readonly variantBits: Uint32Array;
  /** Buckets of names by the hashes of their neighbouring words written as one, and of their initials. */
  readonly runStarts: Uint32Array;
  /** Name in the low 24 bits, 8 bits of the hash above. */
  readonly runs: Uint32Array;
  /** Where the words of each name start; one more than there are names. */
  readonly nameStarts: Uint32Array;
  /** Word ids in order; the top bit marks an aside. */
  readonly nameWords: Uint32Array;
  readonly nameEntities: Uint32Array;
  readonly nameForms: Uint8Array;
  readonly namePlains: Uint32Array;
  readonly nameExacts: Uint16Array;
  readonly nameLetters: Int32Array;
  /** First name of each entity; one more than there are entities. */
  readonly entityNames: Uint32Array;
  /** Alpha-2 as two letters in one number; 0 if unknown. */
  readonly entityCountries: Uint16Array;
  /** Ids of all entities in UTF-8, and where each starts. */
  readonly idBytes: Uint8Array;
  readonly idStarts: Uint32Array;
  /** Hashed address words, and where those of each entity start; both empty if no entity has an address. */
  readonly addressStarts: Uint32Array;
  readonly addressWords: Uint32Array;
  /** Hashed identifiers (scheme, scheme with value), and where those of each entity start; both empty if there are none. */
  readonly identifierStarts: Uint32Array;
  readonly identifiers: Uint32Array;
  /** Hashes of scheme with value in ascending order, and whose they are. */
  readonly registrations: Uint32Array;
  readonly registrants: Uint32Array;
}

/** Order and kind of the arrays in the written form. */
export const segmentFields = {
  wordUnits: Uint16Array,
  wordStarts: Uint32Array,
  wordTraits: Uint8Array,
  wordSlots: Uint32Array,
  postingStarts: Uint32Array,
  postings: Uint32Array,
  postingMarks: Uint32Array,
  postingRoles: Uint16Array,
  variantStarts: Uint32Array,
  variants: Uint32Array,
  variantBits: Uint32Array,
  runStarts: Uint32Array,
  runs: Uint32Array,
  nameStarts: Uint32Array,
  nameWords: Uint32Array,
  nameEntities: Uint32Array,
  nameForms: Uint8Array,
  namePlains: Uint32Array,
  nameExacts: Uint16Array,
  nameLetters: Int32Array,
  entityNames: Uint32Array,
  entityCountries: Uint16Array,
  idBytes: Uint8Array,
  idStarts: Uint32Array,
  addressStarts: Uint32Array,
  addressWords: Uint32Array,
  identifierStarts: Uint32Array,
  identifiers: Uint32Array,
  registrations: Uint32Array,
  registrants: Uint32Array,
} as const satisfies Record<keyof Segment, unknown>;

/** Marks a word of a name as an aside (in brackets) in `nameWords`. */
export const asideBit = 0x80000000;

/** Most words, and most names, that a segment can hold. */
export const mostRows = 0xffffff;

/** The two bits that stand for a word in `postingMarks`, one in the first of two numbers and one in the second. */
export const firstMark = (word: number): number => 1 << (Math.imul(word + 1, 0x9e3779b1) >>> 27);
export const secondMark = (word: number): number => 1 << ((Math.imul(word + 1, 0x9e3779b1) >>> 22) & 31);

/** The bucket of a hash in a table of a power of two of buckets, and the part of it kept beside the row. */
export const bucketOf = (hash: number, starts: Uint32Array): number => hash & (starts.length - 2);
export const tagOf = (hash: number): number => (hash & 0xff000000) >>> 0;

/** Kind and weight of a word in one byte; weights are multiples of a half. */
export const traitsOf = (kind: number, weight: number): number => kind | ((weight * 2) << 3);
export const kindIn = (traits: number): WordKind => (traits & 7) as WordKind;
export const weightIn = (traits: number): number => (traits >>> 3) / 2;

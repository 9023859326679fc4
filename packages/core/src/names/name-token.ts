import type { WordKind } from "./weights.js";

/** One word of a name, as it is compared; made by `newToken`. */
export interface NameToken {
  /** What is compared: lower-case Latin, one spelling for each known word, place or number. */
  readonly key: string;
  /** Hash of the key, not yet spread. */
  readonly hash: number;
  readonly kind: WordKind;
  /** Bits of evidence that two names sharing it mean one firm. */
  readonly weight: number;
  /** As written, where that is not Latin: two Han names are compared by character, not by sound. */
  readonly native?: string | undefined;
  /** Does it stand in brackets and count half? */
  readonly isAside?: true | undefined;
  /** For a place: the region around it. */
  readonly within?: string | undefined;
}

/**
 * Makes a token with all its fields in one order, used or not: tokens are read everywhere, and code that meets but one shape
 * of object reads it several times as fast.
 */
export const newToken = (
  key: string,
  hash: number,
  kind: WordKind,
  weight: number,
  native?: string,
  isAside?: true,
  within?: string,
): NameToken => ({ key, hash, kind, weight, native, isAside, within });

/** A name, read. One written name may have several readings (a former name in brackets, two scripts side by side). */
export interface NameReading {
  readonly tokens: readonly NameToken[];
  /** Number of the legal form; 0 if none is given. */
  readonly form: number;
  /** Hash of the letters of the name, case, punctuation, spaces and legal form aside: equal only for names that are written alike. */
  readonly plain: number;
  /** Hash of the name exactly as written, 16 bits. */
  readonly exact: number;
  /** Which letters and digits it is written with and how many, see `letters.ts`. */
  readonly letters: number;
}

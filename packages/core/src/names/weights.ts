/**
 * What a word of a name says about who the firm is. The order is the order in which a reader trusts them.
 * - `brand`: no table knows it, so it is what sets the firm apart
 * - `common`: sets it apart a little; many unrelated firms choose it (Golden, Star, Smith)
 * - `trade`: what it makes or does
 * - `place`: where
 * - `generic`: that it is an organisation (Group, International)
 * - `number`: which of several (No. 7 Factory)
 */
export const WordKind = { brand: 0, common: 1, trade: 2, place: 3, generic: 4, number: 5 } as const;
export type WordKind = (typeof WordKind)[keyof typeof WordKind];

/**
 * Weights of known words by kind, in bits: how rare such a word is among organisation names. Multiples of a half. Words of
 * trade that set apart what stands beside a firm (its pension fund, its football club) count for more ("apart").
 */
export const bits = { common: 5, trade: 2.5, place: 3, generic: 1, number: 5, apart: 6 };

/** No word weighs less: a generic one in brackets. */
export const leastWeight = bits.generic / 2;

/**
 * The weight of a word that no table knows: as rare as one name in a thousand or rarer. The longer, the rarer, since two
 * firms seldom hit upon the same long word.
 */
export const weightOfUnknown = (length: number): number =>
  length <= 2 ? 6 : length === 3 ? 8 : length === 4 ? 9 : length <= 7 ? 10 : length <= 9 ? 11 : 12;

/** Does this kind of word set a firm apart from others of its town and trade? */
export const isDistinctive = (kind: WordKind): boolean => kind <= WordKind.common;

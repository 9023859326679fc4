import { hasConsonantsOnly } from "./fold.js";
import { hashOn, hashSeed } from "./hash.js";
import { type NameToken, newToken } from "./name-token.js";
import { vocabulary } from "./vocabulary.js";
import { bits, WordKind, weightOfUnknown } from "./weights.js";

/** Marks the key of a number. */
export const numberSign = "#";

/** Longer "words" are not words; they are compared by their beginning. */
export const longestWord = 40;

/** A known trade or generic word in the plural. */
function singularOf(word: string): NameToken | undefined {
  if (word.length < 5 || !word.endsWith("s")) return undefined;
  const words = vocabulary();
  const known = words.get(word.slice(0, -1)) ?? (word.endsWith("es") ? words.get(word.slice(0, -2)) : undefined);
  return known !== undefined && (known.kind === WordKind.trade || known.kind === WordKind.generic) ? known : undefined;
}

/** The token for a number in digits. */
export const numberToken = (digits: string): NameToken => tokenOf(numberSign + digits);

/**
 * The token for a folded word, or for the Latin form of a native one. Depends on nothing but the words and the tables, so
 * that an index need not keep kinds and weights.
 */
export function tokenOf(word: string, native?: string): NameToken {
  if (native !== undefined) {
    return newToken(word, hashOn(hashSeed, word), WordKind.brand, weightOfUnknown(word.length), native);
  }
  const known = vocabulary().get(word) ?? singularOf(word);
  if (known !== undefined) return known;
  if (word.startsWith(numberSign)) return newToken(word, hashOn(hashSeed, word), WordKind.number, bits.number);
  return unknownToken(word.length > longestWord ? word.slice(0, longestWord) : word);
}

/** The token for a word that no table knows. */
export const unknownToken = (key: string, hash: number = hashOn(hashSeed, key)): NameToken =>
  newToken(key, hash, WordKind.brand, weightOfUnknown(hasConsonantsOnly(key) ? key.length + 1 : key.length));

/** The same token has the same aside, as known words have the same token. */
const asides = new WeakMap<NameToken, NameToken>();

/** A word in brackets is an aside and counts half; a place or number there tells firms of one name apart and counts whole. */
export function asAside(token: NameToken): NameToken {
  if (token.kind === WordKind.place || token.kind === WordKind.number) return token;
  let aside = asides.get(token);
  if (aside === undefined) {
    const { key, hash, kind, weight, native, within } = token;
    aside = newToken(key, hash, kind, weight / 2, native, true, within);
    asides.set(token, aside);
  }
  return aside;
}

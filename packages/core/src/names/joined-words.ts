import { hasConsonantsOnly } from "./fold.js";
import { finishHash, hashJoined, hashSeed } from "./hash.js";
import type { NameToken } from "./name-token.js";
import { isDistinctive, WordKind } from "./weights.js";

/** Longest word that neighbours may be joined into, in letters. */
const longestJoined = 18;

const short = 5;

/** Three neighbours are joined if none is longer than a syllable of pinyin or Vietnamese. */
const longestSyllable = 6;

/** Neighbours of which one is a known word are joined if they are together no longer, however long each. */
const longestWithKnown = 14;

/** Would the neighbouring words from `at` be written as one? */
function joins(tokens: readonly NameToken[], at: number, count: number): boolean {
  let length = 0;
  let distinctive = 0;
  let brief = true;
  for (let i = at; i < at + count; i++) {
    const { key, kind } = tokens[i] as NameToken;
    const own = key.length;
    length += own;
    if (length > longestJoined || kind === WordKind.number) return false;
    if (isDistinctive(kind)) distinctive++;
    if (own > longestSyllable) brief = false;
  }
  if (distinctive === 0 && (count > 2 || holdsDistinctive(tokens))) return false;
  if (count === 2 ? distinctive < 2 && length > longestWithKnown && !hasShort(tokens, at) : distinctive === 1 || !brief)
    return false;
  for (let i = at; i < at + count; i++) if (hasConsonantsOnly((tokens[i] as NameToken).key)) return false;
  return true;
}

function holdsDistinctive(tokens: readonly NameToken[]): boolean {
  for (const { kind } of tokens) if (isDistinctive(kind)) return true;
  return false;
}

/** What the neighbouring words from `at` make when written as one ("li sen sen" → "lisensen"); empty if they would not be. */
export function joinedWord(tokens: readonly NameToken[], at: number, count: number): string {
  if (!joins(tokens, at, count)) return "";
  let joined = "";
  for (let i = at; i < at + count; i++) joined += tokens[i]?.key;
  return joined;
}

/** The hash of `joinedWord`, without the word being made; undefined where it is empty. */
export function joinedHash(tokens: readonly NameToken[], at: number, count: number): number | undefined {
  if (!joins(tokens, at, count)) return undefined;
  let joined = hashSeed;
  for (let i = at; i < at + count; i++) {
    const { hash, key } = tokens[i] as NameToken;
    joined = hashJoined(joined, hash, key.length);
  }
  return finishHash(joined);
}

const hasShort = (tokens: readonly NameToken[], at: number): boolean =>
  (tokens[at]?.key.length ?? 0) <= short || (tokens[at + 1]?.key.length ?? 0) <= short;

/** Runs of two and three neighbours are tried. */
export const joinSizes = [3, 2] as const;

/** The first letters of a name of three words or more, such as people abbreviate it by; empty for others. */
export function initialsOf(tokens: readonly NameToken[]): string {
  if (tokens.length < 3 || tokens.length > 6) return "";
  let initials = "";
  for (const { key, kind } of tokens) {
    if (kind === WordKind.number) return "";
    initials += key.charAt(0);
  }
  return initials;
}

/** The one word that could be a name's initials: three to six letters, with nothing beside it but generic words; empty for others. */
export function acronymIn(tokens: readonly NameToken[]): string {
  let acronym = "";
  for (const { key, kind } of tokens) {
    if (kind === WordKind.generic) continue;
    if (acronym !== "" || kind !== WordKind.brand || key.length < 3 || key.length > 6) return "";
    acronym = key;
  }
  return acronym;
}

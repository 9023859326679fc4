import { splitAliases } from "./alias-split.js";
import { draftOf } from "./draft.js";
import { foldName } from "./fold.js";
import { finishHash, hashJoined, hashSeed, hashText } from "./hash.js";
import type { NameReading, NameToken } from "./name-token.js";
import { asAside } from "./token-of.js";
import { inPinyin } from "./wade-giles.js";
import { isDistinctive, WordKind } from "./weights.js";
import { type WordFacts, wordFacts } from "./word-facts.js";
import { cutWords, type WordList } from "./words.js";

/** Hash of the letters of all words but those taken, spaces aside. */
function plainHash(words: readonly WordFacts[], taken: number): number {
  let plain = hashSeed;
  for (let i = 0; i < words.length; i++) {
    const { hash, text } = words[i] as WordFacts;
    if ((taken & (1 << i)) === 0) plain = hashJoined(plain, hash, text.length);
  }
  return finishHash(plain);
}

/** No name is longer; of an attack it is enough to know how it begins. */
const longestExact = 300;

const exactHash = (text: string): number =>
  hashText(text.length > longestExact ? text.slice(0, longestExact) : text) & 0xffff;

const initials = (tokens: readonly NameToken[]): string => tokens.map(({ key }) => key.charAt(0)).join("");

/** Brackets that repeat the name otherwise: its initials, or the name in another script. */
function bracketsAreAlias(main: readonly NameToken[], inner: readonly NameToken[], scriptsDiffer: boolean): boolean {
  if (main.length === 0 || inner.length === 0 || !inner.some(({ kind }) => isDistinctive(kind))) return false;
  return scriptsDiffer || (inner.length === 1 && main.length > 2 && initials(main).includes(inner[0]?.key ?? " "));
}

/** Initials are not longer. */
const mostInitials = 6;

const isName = ({ kind }: NameToken): boolean => isDistinctive(kind);

const withBits = (tokens: readonly NameToken[], bits: number): NameToken[] =>
  tokens.filter((_, i) => (bits & (1 << i)) !== 0);

/** The place of a word that only abbreviates the others, first or last ("KTM Korvath Timber Mills"); -1 if there is none. */
function ownInitialsAt(tokens: readonly NameToken[]): number {
  const { length } = tokens;
  if (length < 4) return -1;
  for (const at of [0, length - 1]) {
    const { key, kind } = tokens[at] as NameToken;
    if (kind !== WordKind.brand || key.length !== length - 1 || key.length > mostInitials) continue;
    if (key === initials(at === 0 ? tokens.slice(1) : tokens.slice(0, -1))) return at;
  }
  return -1;
}

function readOne(list: WordList<WordFacts>, exact: number): NameReading[] {
  const draft = draftOf(list);
  const { form, taken, bracketed, native } = draft;
  let { tokens } = draft;
  if (tokens.length === 0) return [];
  if (bracketed === 0 && native === 0) {
    const own = ownInitialsAt(tokens);
    if (own >= 0) tokens = tokens.filter((_, i) => i !== own);
  }
  const { letters } = list;
  const plain = plainHash(list.words, taken);
  const all = (1 << tokens.length) - 1;
  const someBrackets = bracketed !== 0 && bracketed !== all;
  if (someBrackets) {
    const main = withBits(tokens, ~bracketed);
    const inner = withBits(tokens, bracketed);
    if (bracketsAreAlias(main, inner, ((native & ~bracketed) === 0) !== ((native & bracketed) === 0)))
      return [
        { tokens: main, form, plain, exact, letters },
        { tokens: inner, form: 0, plain, exact, letters },
      ];
  }
  const asides = someBrackets
    ? tokens.map((token, i) => ((bracketed & (1 << i)) !== 0 ? asAside(token) : token))
    : tokens;
  const readings: NameReading[] = [{ tokens: asides, form, plain, exact, letters }];
  if (native === 0)
    for (const written of inPinyin(asides)) readings.push({ tokens: written, form, plain, exact, letters });
  if (native !== 0 && native !== all) {
    const own = withBits(tokens, native);
    const latin = withBits(tokens, ~native);
    if (own.some(isName) && latin.some(isName))
      readings.push({ tokens: own, form, plain, exact, letters }, { tokens: latin, form, plain, exact, letters });
  }
  return readings;
}

function holdsAlias(words: readonly WordFacts[]): boolean {
  for (const word of words) if (word.mayIntroduceAlias) return true;
  return false;
}

/** What letters in South Asia put before a firm's name. */
const title = /^\s*(?:m\/s\.?|messrs\.?)\s+/;

const withoutTitle = (folded: string): string =>
  folded.charCodeAt(0) === 0x6d && title.test(folded) ? folded.replace(title, "") : folded;

/**
 * Reads a written name: folds it, splits aliases, sets the legal form aside, recognises places, numbers, trade words and
 * abbreviations, and weighs what is left. Empty for a text without a letter or digit.
 */
export function readName(text: string): NameReading[] {
  const folded = withoutTitle(foldName(text));
  const list = cutWords(folded, wordFacts);
  if (!list.mayHoldSeveral && !holdsAlias(list.words)) return readOne(list, exactHash(text));
  const parts = splitAliases(folded);
  if (parts.length === 1 && parts[0] === folded) return readOne(list, exactHash(text));
  return parts.flatMap((part) => readOne(cutWords(part, wordFacts), exactHash(part)));
}

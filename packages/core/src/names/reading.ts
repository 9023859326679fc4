import { splitAliases } from "./alias-split.js";
import { foldName } from "./fold.js";
import { finishHash, hashSeed, hashUnit } from "./hash.js";
import { findLegalForm } from "./legal-forms.js";
import type { NameReading, NameToken } from "./name-token.js";
import { isNumberSign, numberIn } from "./numbers.js";
import { asAside, numberToken, tokenOf } from "./token-of.js";
import { cutRun } from "./unspaced.js";
import { placeStarts, vocabulary } from "./vocabulary.js";
import { isDistinctive, WordKind } from "./weights.js";
import { cutKnownWord, factsOf, type WordFacts } from "./word-facts.js";
import { splitWords, type WordList } from "./words.js";

/** A name of more words than this is compared by its first ones. */
const mostTokens = 20;

interface Draft {
  tokens: NameToken[];
  form: number;
  /** Which tokens stood in brackets, and which were written in an unspaced script. */
  bracketed: boolean[];
  native: boolean[];
}

/** A place of several words ("hong kong", "ho chi minh") starting at a word; how many words it takes. */
function placeOfWords(
  words: readonly string[],
  taken: readonly boolean[],
  at: number,
): { token: NameToken; size: number } | undefined {
  let joined = words[at] ?? "";
  if (!placeStarts().has(joined)) return undefined;
  let found: { token: NameToken; size: number } | undefined;
  for (let i = at + 1; i < words.length && i < at + 4 && !taken[i]; i++) {
    joined += words[i];
    const known = vocabulary().get(joined);
    if (known !== undefined && known.kind === WordKind.place) found = { token: known, size: i + 1 - at };
  }
  return found;
}

function addRun(draft: Draft, run: string, bracketed: boolean): void {
  const add = (token: NameToken) => {
    if (draft.tokens.length === mostTokens) return;
    draft.tokens.push(token);
    draft.bracketed.push(bracketed);
    draft.native.push(true);
  };
  for (const piece of cutRun(run)) {
    if (piece.is === "form") draft.form = piece.form.number;
    else if (piece.is === "number") add(numberToken(piece.number));
    else if (piece.is === "name") add(tokenOf(piece.latin, piece.native));
    else if (piece.is === "place") add(tokenOf(piece.key));
    else for (const word of piece.words) add(tokenOf(word));
  }
}

function draftOf({ words, bracketed }: WordList, facts: readonly WordFacts[]): Draft {
  const taken: boolean[] = [];
  const draft: Draft = { tokens: [], form: findLegalForm(facts, taken), bracketed: [], native: [] };
  let previous: string | undefined;
  for (let i = 0; i < words.length && draft.tokens.length < mostTokens; i++) {
    const word = words[i] ?? "";
    if (taken[i]) continue;
    const inBrackets = bracketed[i] ?? false;
    if (word.charCodeAt(0) > 0x7e) {
      addRun(draft, word, inBrackets);
      previous = undefined;
      continue;
    }
    let token: NameToken | undefined;
    const own = facts[i] as WordFacts;
    if (own.dependsOnOthers) {
      const next = words[i + 1];
      const signs = isNumberSign(word) && next !== undefined && numberIn(next, word) !== undefined;
      const number = signs ? undefined : numberIn(word, previous);
      previous = word;
      if (signs || (number === undefined && own.joins)) continue;
      const place = number === undefined ? placeOfWords(words, taken, i) : undefined;
      if (place !== undefined) i += place.size - 1;
      token = number === undefined ? place?.token : numberToken(number);
    } else if (own.joins) {
      previous = word;
      continue;
    }
    previous = word;
    draft.tokens.push(token ?? own.token);
    draft.bracketed.push(inBrackets);
    draft.native.push(false);
  }
  // a name of nothing but joining words is still a name
  if (draft.tokens.length === 0) {
    for (let i = 0; i < words.length && i < mostTokens; i++) {
      const word = words[i] ?? "";
      if (word.charCodeAt(0) > 0x7e) continue;
      draft.tokens.push(tokenOf(word));
      draft.bracketed.push(false);
      draft.native.push(false);
    }
  }
  return draft;
}

function plainHash(hashes: readonly number[]): number {
  let plain = hashSeed;
  for (const hash of hashes) plain = hashUnit(plain, finishHash(hash));
  return finishHash(plain);
}

const initials = (tokens: readonly NameToken[]): string => tokens.map(({ key }) => key.charAt(0)).join("");

/** Brackets that repeat the name otherwise: its initials, or the name in another script. */
function bracketsAreAlias(main: readonly NameToken[], inner: readonly NameToken[], scriptsDiffer: boolean): boolean {
  if (main.length === 0 || inner.length === 0 || !inner.some(({ kind }) => isDistinctive(kind))) return false;
  return scriptsDiffer || (inner.length === 1 && main.length > 2 && initials(main).includes(inner[0]?.key ?? " "));
}

const factsOfAll = ({ words, hashes }: WordList): WordFacts[] => words.map((word, i) => factsOf(word, hashes[i] ?? 0));

function readOne(list: WordList, facts: readonly WordFacts[]): NameReading[] {
  const draft = draftOf(list, facts);
  const { tokens, form } = draft;
  const plain = plainHash(list.hashes);
  if (tokens.length === 0) return [];
  const someBrackets = draft.bracketed.includes(true) && draft.bracketed.includes(false);
  if (someBrackets) {
    const main = tokens.filter((_, i) => !draft.bracketed[i]);
    const inner = tokens.filter((_, i) => draft.bracketed[i]);
    const nativeMain = draft.native.some((native, i) => native && !draft.bracketed[i]);
    const nativeInner = draft.native.some((native, i) => native && draft.bracketed[i]);
    if (bracketsAreAlias(main, inner, nativeMain !== nativeInner))
      return [
        { tokens: main, form, plain },
        { tokens: inner, form: 0, plain },
      ];
  }
  const readings: NameReading[] = [
    {
      tokens: someBrackets ? tokens.map((token, i) => (draft.bracketed[i] ? asAside(token) : token)) : tokens,
      form,
      plain,
    },
  ];
  if (draft.native.includes(true) && draft.native.includes(false)) {
    const native = tokens.filter((_, i) => draft.native[i]);
    const latin = tokens.filter((_, i) => !draft.native[i]);
    if (native.some(isName) && latin.some(isName))
      readings.push({ tokens: native, form, plain }, { tokens: latin, form, plain });
  }
  return readings;
}

const isName = ({ kind }: NameToken): boolean => isDistinctive(kind);

/**
 * Reads a written name: folds it, splits aliases, sets the legal form aside, recognises places, numbers, trade words and
 * abbreviations, and weighs what is left. Empty for a text without a letter or digit.
 */
export function readName(text: string): NameReading[] {
  const folded = foldName(text);
  const list = splitWords(folded, cutKnownWord);
  const facts = factsOfAll(list);
  const parts =
    list.mayHoldSeveral || facts.some(({ mayIntroduceAlias }) => mayIntroduceAlias) ? splitAliases(folded) : [];
  if (parts.length < 2 && (parts[0] ?? folded) === folded) return readOne(list, facts);
  return parts.flatMap((part) => {
    const own = splitWords(part, cutKnownWord);
    return readOne(own, factsOfAll(own));
  });
}

import { once } from "../reference/once.js";
import { wordsBeforeAlias } from "./alias-split.js";
import { finishHash, hashBefore, hashOn, hashSeed } from "./hash.js";
import { addToFilter, mayHold } from "./hash-filter.js";
import { type FormWord, formsOf, noForms, wordsOfForms } from "./legal-forms.js";
import type { NameToken } from "./name-token.js";
import { countingWords, numberBehindSign } from "./numbers.js";
import { longestWord, numberSign, numberToken, tokenOf, unknownToken } from "./token-of.js";
import { unitAt } from "./unit-at.js";
import { phraseStarts, vocabulary } from "./vocabulary.js";
import { WordKind } from "./weights.js";
import type { WordSource } from "./words.js";

/** Words that join others and say nothing. */
const joining = new Set(
  "the of and or for de da do das dos del della di der die das den von van und y et e i o a an des du d l la le les los las el al en in im zu zur na at by to s its".split(
    " ",
  ),
);

/** All that the tables say of a folded word, looked up once. */
export interface WordFacts extends FormWord {
  /** Hash of the word, not yet spread. */
  readonly hash: number;
  /** The token, where the word stands for itself. */
  readonly token: NameToken;
  /** Does it join others and say nothing? */
  readonly joins: boolean;
  /** Can it be a number, introduce one, or begin a place or term of several words? Then its neighbours decide. */
  readonly mayCount: boolean;
  readonly startsPhrase: boolean;
  readonly mayIntroduceAlias: boolean;
}

/** The Arabic article written together with an unknown name ("Althuraya") is left out as where it stands alone. */
const withoutArticle = (word: string): string =>
  word.length > 6 && word.startsWith("al") && !vocabulary().has(word) ? word.slice(2) : word;

const beginsWithDigit = (word: string): boolean => unitAt(word, 0) <= 0x39;

const counting = once(() => new Set(countingWords()));

/** Words that do not stand for themselves, that begin or end a legal form, or that introduce another name. */
const special = once(
  () => new Set([...joining, ...countingWords(), ...phraseStarts(), ...wordsOfForms(), ...wordsBeforeAlias()]),
);

/** One bit for the hash of each word that a table knows, some ten bits a word: the others need not be looked for in any. */
const knownBits = once(() => {
  const bits = new Uint32Array(1 << 14);
  for (const words of [vocabulary().keys(), special()])
    for (const word of words) addToFilter(bits, finishHash(hashOn(hashSeed, word)));
  return bits;
});

/** Could a table know the word with this hash? */
export const mayBeKnown = (hash: number): boolean => mayHold(knownBits(), finishHash(hash)) === 1;

const letterS = 0x73;
const letterE = 0x65;

/** Could the word be a known one in the plural? */
function mayBePlural(word: string, hash: number): boolean {
  const { length } = word;
  if (unitAt(word, length - 1) !== letterS) return false;
  const singular = hashBefore(hash, letterS);
  return mayBeKnown(singular) || (length > 1 && mayBeKnown(hashBefore(singular, letterE)));
}

/** Known with its plural ending or with the article before it, or not a word: what the bits do not tell. */
function mayBeDerived(word: string, hash: number): boolean {
  const { length } = word;
  if (length > longestWord || mayBePlural(word, hash)) return true;
  const first = unitAt(word, 0);
  return first === numberSignUnit || (first === articleA && length > 1 && unitAt(word, 1) === articleL);
}

const numberSignUnit = numberSign.charCodeAt(0);
const articleA = 0x61;
const articleL = 0x6c;

function unknownFacts(text: string, hash: number): WordFacts {
  const signed = numberBehindSign(text);
  return {
    text,
    hash,
    token: signed === undefined ? unknownToken(text, hash) : numberToken(signed),
    endsForm: undefined,
    startsForm: undefined,
    joins: false,
    mayCount: beginsWithDigit(text),
    startsPhrase: false,
    mayIntroduceAlias: false,
  };
}

function lookUp(text: string, hash: number): WordFacts {
  const isSpecial = special().has(text);
  const { endsForm, startsForm } = isSpecial ? formsOf(text) : noForms;
  return {
    text,
    hash,
    token: tokenOf(withoutArticle(text)),
    endsForm,
    startsForm,
    joins: isSpecial && joining.has(text),
    mayCount: beginsWithDigit(text) || (isSpecial && counting().has(text)),
    startsPhrase: isSpecial && phraseStarts().has(text),
    mayIntroduceAlias: isSpecial && wordsBeforeAlias().has(text),
  };
}

/** The facts of known words by hash: these come with every name. A slot holds the word met last; there are many, so that two frequent words seldom share one. */
const slots = 1 << 14;
const met: (WordFacts | undefined)[] = new Array(slots).fill(undefined);
const slotOf = (hash: number): number => finishHash(hash) & (slots - 1);

function isAt(folded: string, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let i = start; i < end; i++) if (unitAt(folded, i) !== unitAt(text, i - start)) return false;
  return true;
}

function factsOf(text: string, hash: number): WordFacts {
  if (!mayBeKnown(hash) && !mayBeDerived(text, hash)) return unknownFacts(text, hash);
  const facts = lookUp(text, hash);
  if (facts.token.kind !== WordKind.brand || special().has(text)) met[slotOf(hash)] = facts;
  return facts;
}

/** Makes the facts of the words of a folded name. */
export const wordFacts: WordSource<WordFacts> = {
  at: (folded, start, end, hash) => {
    const before = met[slotOf(hash)];
    return before !== undefined && isAt(folded, start, end, before.text)
      ? before
      : factsOf(folded.slice(start, end), hash);
  },
  of: factsOf,
};

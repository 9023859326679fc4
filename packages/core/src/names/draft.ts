import { hashJoined } from "./hash.js";
import { findLegalForm } from "./legal-forms.js";
import type { NameToken } from "./name-token.js";
import { isNumberSign, numberIn, numberInTwo } from "./numbers.js";
import { isPinyinSyllable } from "./pinyin.js";
import { numberToken, tokenOf } from "./token-of.js";
import { unitAt } from "./unit-at.js";
import { cutRun } from "./unspaced.js";
import { vocabulary } from "./vocabulary.js";
import { WordKind } from "./weights.js";
import { mayBeKnown, type WordFacts } from "./word-facts.js";
import type { WordList } from "./words.js";

/** A name of more words than this is compared by its first ones. */
const mostTokens = 20;

/** The tokens of a name as it is being read. */
export interface Draft {
  readonly tokens: NameToken[];
  form: number;
  /** Which words belong to the legal form: bit i for word i. */
  readonly taken: number;
  /** Which tokens stood in brackets, and which were written in an unspaced script: bit i for token i. */
  bracketed: number;
  native: number;
}

const isTaken = (taken: number, i: number): boolean => (taken & (1 << i)) !== 0;

/** A place or term of several words ("ho chi minh", "thuy san") starting at a word; how many words it takes. */
function phraseAt(
  words: readonly WordFacts[],
  taken: number,
  at: number,
): { token: NameToken; size: number } | undefined {
  const start = words[at] as WordFacts;
  let { text, hash } = start;
  let found: { token: NameToken; size: number } | undefined;
  for (let i = at + 1; i < words.length && i < at + 4 && !isTaken(taken, i); i++) {
    const next = words[i] as WordFacts;
    if (next.text.length > mostJoined) break;
    text += next.text;
    hash = hashJoined(hash, next.hash, next.text.length);
    if (!mayBeKnown(hash)) continue;
    const known = vocabulary().get(text);
    if (known !== undefined) found = { token: known, size: i + 1 - at };
  }
  return found;
}

/** No part of a place or term is longer. */
const mostJoined = 40;

function add(draft: Draft, token: NameToken, inBrackets: boolean, isNative: boolean): void {
  if (draft.tokens.length === mostTokens) return;
  const bit = 1 << draft.tokens.length;
  if (inBrackets) draft.bracketed |= bit;
  if (isNative) draft.native |= bit;
  draft.tokens.push(token);
}

function addRun(draft: Draft, run: string, inBrackets: boolean): void {
  for (const piece of cutRun(run)) {
    if (piece.is === "form") draft.form = piece.form.number;
    else if (piece.is === "number") add(draft, numberToken(piece.number), inBrackets, true);
    else if (piece.is === "name") add(draft, tokenOf(piece.latin, piece.native), inBrackets, true);
    else if (piece.is === "place") add(draft, tokenOf(piece.key), inBrackets, true);
    else for (const word of piece.words) add(draft, tokenOf(word), inBrackets, true);
  }
}

const isRun = ({ text }: WordFacts): boolean => unitAt(text, 0) > 0x7e;

/** "Da" joins words in Portuguese, but not after a syllable of a Chinese name ("Run Da"). */
const isSyllableOfName = ({ text }: WordFacts, previous: WordFacts | undefined): boolean =>
  previous !== undefined &&
  previous.token.kind !== WordKind.place &&
  isPinyinSyllable(previous.text) &&
  isPinyinSyllable(text);

/** Sets the legal form aside and gives each word its token. */
export function draftOf({ words, bracketed }: WordList<WordFacts>): Draft {
  const { form, taken } = findLegalForm(words);
  const draft: Draft = { tokens: [], form, taken, bracketed: 0, native: 0 };
  let previous: string | undefined;
  for (let i = 0; i < words.length && draft.tokens.length < mostTokens; i++) {
    const word = words[i] as WordFacts;
    if (isTaken(taken, i)) continue;
    const inBrackets = isTaken(bracketed, i);
    if (isRun(word)) {
      addRun(draft, word.text, inBrackets);
      previous = undefined;
      continue;
    }
    let token: NameToken | undefined = word.joins && !isSyllableOfName(word, words[i - 1]) ? undefined : word.token;
    let isWord = true;
    if (word.mayCount) {
      const next = words[i + 1]?.text;
      const signs = isNumberSign(word.text) && next !== undefined && numberIn(next, word.text) !== undefined;
      const inTwo = numberInTwo(word.text, next);
      const number = signs ? undefined : (inTwo ?? numberIn(word.text, previous));
      if (inTwo !== undefined) i++;
      if (signs) token = undefined;
      else if (number !== undefined) token = numberToken(number);
      isWord = !signs && number === undefined;
    }
    if (isWord && word.startsPhrase && !word.joins) {
      const phrase = phraseAt(words, taken, i);
      if (phrase !== undefined) {
        i += phrase.size - 1;
        token = phrase.token;
      }
    }
    previous = word.text;
    if (token !== undefined) add(draft, token, inBrackets, false);
  }
  // a name of nothing but joining words is still a name
  if (draft.tokens.length === 0)
    for (const word of words) if (!isRun(word)) add(draft, tokenOf(word.text), false, false);
  return draft;
}

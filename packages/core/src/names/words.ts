import { hashOn, hashSeed, hashUnit } from "./hash.js";
import { packLetters } from "./letters.js";
import { unitAt } from "./unit-at.js";

/** The words of a folded name, in order. */
export interface WordList<Word> {
  readonly words: Word[];
  /** Which words stand in brackets: bit i for word i. */
  readonly bracketed: number;
  /** Which letters and digits occur and how many, see `letters.ts`. */
  readonly letters: number;
  /** Is there a sign or another script such as may stand between two names ("t/a", "f.k.a.", ";")? */
  readonly mayHoldSeveral: boolean;
}

/** What words are made of: by place in a folded name, or by text where they do not stand in one piece; hashes are not yet spread. */
export interface WordSource<Word> {
  at(folded: string, start: number, end: number, hash: number): Word;
  of(text: string, hash: number): Word;
}

const asText: WordSource<string> = {
  at: (folded, start, end) => folded.slice(start, end),
  of: (text) => text,
};

/** More words than any organisation's name has; what follows is not part of the name. */
const mostWords = 31;

const apostrophe = 0x27;
const dot = 0x2e;
const slash = 0x2f;
const hyphen = 0x2d;
const articleL = 0x6c;

const Kind = { space: 0, word: 1, parting: 2, opening: 3, closing: 4 } as const;

/** Semicolon, bar, slash and colon part names; an apostrophe parts what would otherwise be one word. */
const kindOf = (character: string): number =>
  /[a-z0-9^]/.test(character)
    ? Kind.word
    : /[;|/:'"]/.test(character)
      ? Kind.parting
      : character === "("
        ? Kind.opening
        : character === ")"
          ? Kind.closing
          : Kind.space;

const kinds = Uint8Array.from({ length: 0x7f }, (_, unit) => kindOf(String.fromCharCode(unit)));

const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

/** Letters that begin or end abbreviations such as "f.k.a." and "d.b.a.". */
const beginsMarker = (unit: number): boolean => "fadnoch".includes(String.fromCharCode(unit));

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isWordUnit = (unit: number): boolean => unit >= 0x7f || kinds[unit] === Kind.word;

/** Does the hyphen stand between one letter and a number ("5-K", "A-1")? */
function isInCode(folded: string, start: number, at: number): boolean {
  if (start < 0) return false;
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at + 1);
  if (at - start === 1 && isLetter(before)) return isDigit(after);
  return (
    isDigit(folded.charCodeAt(start)) && isDigit(before) && isLetter(after) && !isWordUnit(folded.charCodeAt(at + 2))
  );
}

/** Does the apostrophe part a French or Italian article from its word ("l'ombra")? */
const isArticle = (folded: string, start: number, at: number): boolean =>
  at - start === 1 && folded.charCodeAt(start) === articleL && isLetter(folded.charCodeAt(at + 1));

/** Takes the words of one name. Initials and single letters belong together: "S. A." → "sa", "L.Y.P." → "lyp", "G & G" → "gg". */
class WordTaker<Word> {
  readonly words: Word[] = [];
  bracketed = 0;
  private letters = "";
  private lettersBracketed = false;

  constructor(private readonly source: WordSource<Word>) {}

  private push(word: Word, inBrackets: boolean): void {
    if (inBrackets) this.bracketed |= 1 << this.words.length;
    this.words.push(word);
  }

  flush(): void {
    if (this.letters === "") return;
    this.push(this.source.of(this.letters, hashOn(hashSeed, this.letters)), this.lettersBracketed);
    this.letters = "";
  }

  takeLetter(letter: string, inBrackets: boolean): void {
    if (this.lettersBracketed !== inBrackets) this.flush();
    this.letters += letter;
    this.lettersBracketed = inBrackets;
  }

  takeAt(folded: string, start: number, end: number, hash: number, inBrackets: boolean): void {
    if (end - start === 1 && isLetter(unitAt(folded, start))) this.takeLetter(folded.charAt(start), inBrackets);
    else {
      this.flush();
      this.push(this.source.at(folded, start, end, hash), inBrackets);
    }
  }

  takeText(text: string, hash: number, inBrackets: boolean): void {
    if (text.length === 1 && isLetter(unitAt(text, 0))) this.takeLetter(text, inBrackets);
    else {
      this.flush();
      this.push(this.source.of(text, hash), inBrackets);
    }
  }
}

/**
 * Cuts a folded name into words at everything that is neither letter nor digit. Apostrophes join ("people's" → "peoples"),
 * single letters are joined.
 */
export function cutWords<Word>(folded: string, source: WordSource<Word>): WordList<Word> {
  const taker = new WordTaker(source);
  let mayHoldSeveral = false;
  let occurring = 0;
  let count = 0;
  let depth = 0;
  let start = -1;
  let hash = hashSeed;
  let kept = "";
  const { length } = folded;
  for (let i = 0; i <= length && taker.words.length < mostWords; i++) {
    const unit = i < length ? unitAt(folded, i) : 32;
    const kind = unit < 0x7f ? kinds[unit] : Kind.word;
    if (kind === Kind.word) {
      if (start < 0) start = i;
      hash = hashUnit(hash, unit);
      occurring |= 1 << (unit & 31);
      count++;
      if (unit > 0x7e) mayHoldSeveral = true;
      continue;
    }
    if (kind === Kind.parting) mayHoldSeveral = true;
    if ((unit === apostrophe && !isArticle(folded, start, i)) || (unit === hyphen && isInCode(folded, start, i))) {
      if (start >= 0) kept += folded.slice(start, i);
      start = -1;
      continue;
    }
    if (start >= 0 || kept !== "") {
      if (kept === "") taker.takeAt(folded, start, i, hash, depth > 0);
      else taker.takeText(start < 0 ? kept : kept + folded.slice(start, i), hash, depth > 0);
      if (i - start === 1 && (unit === dot || unit === slash) && beginsMarker(unitAt(folded, start)))
        mayHoldSeveral = true;
      start = -1;
      hash = hashSeed;
      kept = "";
    }
    if (kind === Kind.opening) depth++;
    else if (kind === Kind.closing && depth > 0) depth--;
  }
  taker.flush();
  const { words, bracketed } = taker;
  return {
    words,
    bracketed,
    letters: packLetters(occurring, count),
    mayHoldSeveral: mayHoldSeveral || words.length >= mostWords,
  };
}

/** The words of a folded name as texts. */
export const splitWords = (folded: string): string[] => cutWords(folded, asText).words;

import { withoutLigatures } from "./fold-word.js";

/** Longest stretch of one sentence that is read: real sentences are shorter, and time stays bounded. */
export const READ_LIMIT = 4000;

/** What a word looked like before it was folded. */
export const LOOK = { lower: 0, capital: 1, capitals: 2, year: 3, number: 4 } as const;

/** The words of one sentence, folded; overwritten by the next reading. */
export interface WordStream {
  count: number;
  /** Folded letters of all words, `starts[w]` up to `ends[w]` for word `w`. */
  readonly letters: Uint8Array;
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  /** Where each word stands in the text, accents or not: exact for plain letters. */
  readonly sourceStarts: Uint16Array;
  readonly sourceEnds: Uint16Array;
  /** One of `LOOK` for each word. */
  readonly looks: Uint8Array;
  /** Sentence marks that tell of its kind. */
  hasUnderscores: boolean;
  hasSignatureMark: boolean;
}

export function newWordStream(): WordStream {
  return {
    count: 0,
    letters: new Uint8Array(READ_LIMIT + 1),
    starts: new Uint16Array(READ_LIMIT),
    ends: new Uint16Array(READ_LIMIT),
    sourceStarts: new Uint16Array(READ_LIMIT),
    sourceEnds: new Uint16Array(READ_LIMIT),
    looks: new Uint8Array(READ_LIMIT),
    hasUnderscores: false,
    hasSignatureMark: false,
  };
}

/**
 * Reads the words of a sentence: lower case, accents and apostrophes gone, ligature letters dropped, numbers as "0" and
 * years as "00".
 */
export function readWords(text: string, into: WordStream): void {
  const source = plainLetters(text.length > READ_LIMIT ? text.slice(0, READ_LIMIT) : text);
  const end = Math.min(source.length, READ_LIMIT);
  const { letters, starts, ends, looks } = into;
  let count = 0;
  let at = 0;
  for (let i = 0; i < end; ) {
    if ((kinds[source.charCodeAt(i)] ?? OTHER) === OTHER) {
      i++;
      continue;
    }
    const start = at;
    into.sourceStarts[count] = i;
    let capitals = 0;
    let digits = 0;
    let first = 0;
    for (; i < end; i++) {
      const code = source.charCodeAt(i);
      const kind = kinds[code] ?? OTHER;
      if (kind === OTHER) {
        if (isInnerMark(code, source.charCodeAt(i + 1))) continue;
        break;
      }
      if (kind === CAPITAL) {
        capitals++;
        if (at === start) first = 1;
      }
      if (kind === DIGIT) digits++;
      letters[at++] = kind === CAPITAL ? code | 32 : code;
    }
    const length = at - start;
    if (digits * 2 >= length) {
      const year = length === 4 && digits === 4 && (letters[start] === ONE || letters[start] === TWO);
      at = start + (year ? 2 : 1);
      letters.fill(ZERO, start, at);
      looks[count] = year ? LOOK.year : LOOK.number;
    } else {
      looks[count] = capitals > 1 && capitals === length ? LOOK.capitals : first ? LOOK.capital : LOOK.lower;
      at = withoutLigatures(letters, start, at);
    }
    if (at === start) continue;
    into.sourceEnds[count] = i;
    starts[count] = start;
    ends[count++] = at;
  }
  into.count = count;
  into.hasUnderscores = source.includes("___");
  into.hasSignatureMark = source.includes("/s/");
}

const OTHER = 0;
const LOWER = 1;
const CAPITAL = 2;
const DIGIT = 3;
const ZERO = 0x30;
const ONE = 0x31;
const TWO = 0x32;
const APOSTROPHE = 0x27;

const kinds = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code++) kinds[code] = LOWER;
for (let code = 0x41; code <= 0x5a; code++) kinds[code] = CAPITAL;
for (let code = 0x30; code <= 0x39; code++) kinds[code] = DIGIT;

/** An apostrophe within a word, or a separator within a number: the word goes on without it. */
function isInnerMark(code: number, next: number): boolean {
  if (code === APOSTROPHE) return (kinds[next] ?? OTHER) !== OTHER;
  return (code === 0x2c || code === 0x2e) && kinds[next] === DIGIT;
}

function plainLetters(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: most sentences are ASCII, and need none of the slow work below
  if (/^[\u0000-\u007f]*$/.test(text)) return text;
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
}

import anyAscii from "any-ascii";
import { simplifiedHan } from "./han.js";
import { unitAt } from "./unit-at.js";

/** How much of a name is looked at, in UTF-16 units: the longest registered names have some 300, an attack has a million. */
const longestRead = 1000;

/** Marks a word that was written in a script whose vowels do not show (Arabic, Hebrew, Devanagari …): only its consonants can be compared. */
export const consonantsOnly = "^";

const consonantsOnlyUnit = consonantsOnly.charCodeAt(0);

/** Does the word have that mark? */
export const hasConsonantsOnly = (word: string): boolean => word !== "" && unitAt(word, 0) === consonantsOnlyUnit;

const isPrintable = (unit: number): boolean => unit >= 0x20 && unit <= 0x7e;

const isPlain = (text: string): boolean => {
  const { length } = text;
  for (let i = 0; i < length; i++) if (!isPrintable(unitAt(text, i))) return false;
  return true;
};

/** Letters that compatibility normalisation leaves as they are, whatever stands beside them, if that is such a letter too. */
const isStable = (unit: number): boolean =>
  isPrintable(unit) ||
  (unit >= 0xc0 && unit <= 0x131) ||
  (unit >= 0x134 && unit <= 0x13e) ||
  (unit >= 0x141 && unit <= 0x148) ||
  (unit >= 0x14a && unit <= 0x17e) ||
  (unit >= 0x400 && unit <= 0x45f) ||
  (unit >= 0x1ea0 && unit <= 0x1ef9) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0xac00 && unit <= 0xd7a3);

/** Most names need no normalisation, and it is dear. */
const isComposed = (text: string): boolean => {
  const { length } = text;
  for (let i = 0; i < length; i++) if (!isStable(unitAt(text, i))) return false;
  return true;
};

/** Scripts that are written without spaces, and Hangul, whose legal forms are often glued to the name. */
export const isUnspaced = (codePoint: number): boolean =>
  (codePoint >= 0x0e00 && codePoint <= 0x0eff) || // Thai, Lao
  (codePoint >= 0x1000 && codePoint <= 0x109f) || // Myanmar
  (codePoint >= 0x1780 && codePoint <= 0x17ff) || // Khmer
  (codePoint >= 0x3005 &&
    codePoint <= 0x30ff &&
    !(codePoint >= 0x3008 && codePoint <= 0x3020) &&
    codePoint !== 0x30fb) ||
  (codePoint >= 0x3400 && codePoint <= 0x9fff) ||
  (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
  (codePoint >= 0x20000 && codePoint <= 0x3ffff);

/** Hebrew, Arabic and the scripts of India: vowels are unwritten, inherent or mute, so a letter-by-letter rendering lacks or adds some. */
const isConsonantScript = (codePoint: number): boolean =>
  (codePoint >= 0x0590 && codePoint <= 0x0dff) || (codePoint >= 0xfb1d && codePoint <= 0xfefc);

/** Marked twice, so that its words are not taken for Arabic ones of the same consonants. */
const isHebrew = (codePoint: number): boolean => codePoint >= 0x0590 && codePoint <= 0x05ff;

const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;

/** Symbols, emoji, private use and lone surrogates say nothing about who a firm is. */
const isSilent = (codePoint: number): boolean =>
  (codePoint >= 0x2000 && codePoint <= 0x2bff) ||
  (codePoint >= 0xd800 && codePoint <= 0xf8ff) ||
  (codePoint >= 0xfff0 && codePoint <= 0xffff) ||
  (codePoint >= 0x1f000 && codePoint <= 0x1ffff) ||
  codePoint >= 0xe0000;

const isInvisible = (codePoint: number): boolean =>
  codePoint === 0xad ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x202a && codePoint <= 0x202e) ||
  (codePoint >= 0x2060 && codePoint <= 0x206f) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
  codePoint === 0xfeff;

const isApostrophe = (codePoint: number): boolean =>
  codePoint === 0x2018 || codePoint === 0x2019 || codePoint === 0x02bc || codePoint === 0x02bb || codePoint === 0xb4;

/** A letter of India with a dot below is spoken as r, and not composed by normalisation. */
const dotted = /[\u0921\u0922]\u093c|[\u09a1\u09a2]\u09bc|\u0a5c/g;

/** The Arabic article, and “and the”: Latin spellings write these as words of their own or leave them out. */
const arabicArticle = /(^|[^\p{L}])و?(?:ال|لل)(?=\p{L}{2})/gu;

const inLatin = (character: string): string =>
  anyAscii(character)
    .toLowerCase()
    .replace(/['"`]/g, "")
    .replace(/[^a-z0-9().,&/;:#-]/g, " ");

/** Letters whose usual Latin rendering hides what is heard: `consonants.ts` reads these. */
const letters: Readonly<Record<string, string>> = {
  ح: "^h",
  ه: "^h",
  ة: "^h",
  ח: "^h",
  ה: "^h",
  ב: "bv",
  ו: "w",
  פ: "pf",
  ף: "pf",
  "\u0902": "^m",
  "\u0982": "^m",
  "\u0a02": "^m",
  "\u0a70": "^m",
  "\u0a82": "^m",
  க: "kg",
  ச: "cz",
  ட: "td",
  த: "td",
  ह: "^h",
  হ: "^h",
};

/** The letters of alphabets, each looked up once. */
const alphabetEnd = 0x2000;
const alphabets: (string | undefined)[] = new Array(alphabetEnd).fill(undefined);

function latinOf(character: string, codePoint: number): string {
  if (codePoint >= alphabetEnd) return inLatin(character);
  let latin = alphabets[codePoint];
  if (latin === undefined) {
    latin = letters[character] ?? inLatin(character);
    alphabets[codePoint] = latin;
  }
  return latin;
}

function transliterate(text: string): string {
  let folded = "";
  let script: "latin" | "unspaced" | "abjad" = "latin";
  const { length } = text;
  for (let i = 0; i < length; ) {
    let end = i;
    if (script === "latin") while (end < length && isPrintable(unitAt(text, end))) end++;
    if (end > i) {
      folded += text.slice(i, end).toLowerCase();
      i = end;
      continue;
    }
    const codePoint = text.codePointAt(i) ?? 0;
    const character = codePoint > 0xffff ? text.slice(i, i + 2) : text.charAt(i);
    i += character.length;
    if (isInvisible(codePoint) || isApostrophe(codePoint)) continue;
    if (codePoint < 0x20 || codePoint === 0x7f || isSilent(codePoint)) {
      folded += " ";
      script = "latin";
    } else if (isUnspaced(codePoint) || (script === "unspaced" && isDigit(codePoint))) {
      if (script !== "unspaced") folded += " ";
      folded += simplifiedHan(character);
      script = "unspaced";
    } else {
      if (script === "unspaced") folded += " ";
      const latin = codePoint < 0x80 ? character.toLowerCase() : latinOf(character, codePoint);
      // a letter that is not heard, such as alif, neither begins nor ends a word
      if (isConsonantScript(codePoint) && latin.trim() !== "") {
        if (script !== "abjad")
          folded += isHebrew(codePoint) ? ` ${consonantsOnly}${consonantsOnly}` : ` ${consonantsOnly}`;
        script = "abjad";
      } else if (latin !== "" || script !== "abjad") script = "latin";
      folded += latin;
    }
  }
  return folded;
}

/**
 * A name in lower-case ASCII: accents removed, full-width and compatibility characters made plain, other alphabets
 * transliterated, invisible and control characters, emoji and lone surrogates dropped. Scripts written without spaces
 * (Han, kana, Hangul, Thai …) stay as they are, traditional Han simplified, for the dictionary to cut.
 * Looks at the first thousand characters only, so that time is bounded whatever comes in.
 */
export function foldName(text: string): string {
  const read = text.length > longestRead ? text.slice(0, longestRead) : text;
  if (isPlain(read)) return read.toLowerCase();
  return transliterate(
    isComposed(read)
      ? read
      : read.replaceAll("№", "No ").normalize("NFKC").replace(arabicArticle, "$1").replace(dotted, "\u0930"),
  );
}

import { hasDigit } from "./numbers.js";
import { unitAt } from "./unit-at.js";

/** Digits that a scanner reads for letters; for some it may be either of two. */
const lettersOf: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "li",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "b",
  "8": "b",
};

const shortestWithDigit = 5;
const shortestWithPair = 7;
const fewestLetters = 3;

/** The word with letters for its digits, the first or the second that each may stand for; undefined if it is a code, or if a digit looks like no letter. */
function withoutDigits(word: string, choice: 0 | 1): string | undefined {
  let read = "";
  let letters = 0;
  for (const each of word) {
    const possible = lettersOf[each];
    if (possible === undefined && hasDigit(each)) return undefined;
    if (possible === undefined) letters++;
    read += possible === undefined ? each : (possible[choice] ?? possible);
  }
  return letters < fewestLetters ? undefined : read;
}

const withoutPairs = (word: string): string =>
  word.length < shortestWithPair || !(word.includes("rn") || word.includes("vv"))
    ? word
    : word.replaceAll("rn", "m").replaceAll("vv", "w");

/**
 * The words that a word may be if a scanner misread it: "ve1mora" → "velmora", "veimora"; "thornbeck" → "thombeck", as "rn"
 * and "m" look the same. Only the word itself where nothing in it is misread: short words, numbers and codes stay what they are.
 */
export function looksOf(word: string): readonly string[] {
  if (word.length < shortestWithDigit || !hasDigit(word)) return [withoutPairs(word)];
  const first = withoutDigits(word, 0);
  const second = withoutDigits(word, 1);
  if (first === undefined || second === undefined) return [withoutPairs(word)];
  return first === second ? [withoutPairs(first)] : [withoutPairs(first), withoutPairs(second)];
}

/** Is there anything in the word that a scanner could have misread: a digit, "rn" or "vv"? */
export function mayBeMisread(word: string): boolean {
  const { length } = word;
  let previous = 0;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(word, i);
    if (unit <= 0x39 && unit >= 0x30) return true;
    if (unit === letter.n ? previous === letter.r : unit === letter.v && previous === letter.v) return true;
    previous = unit;
  }
  return false;
}

const letter = { n: 0x6e, r: 0x72, v: 0x76 } as const;

/** Can a scanner take the one word for the other? Whether the first may be misread is asked once where it is compared with many. */
export function lookAlike(a: string, b: string, misreadA: boolean = mayBeMisread(a)): boolean {
  if (!misreadA) return mayBeMisread(b) ? looksOf(b).includes(a) : a === b;
  const looks = looksOf(a);
  for (const look of looksOf(b)) if (looks.includes(look)) return true;
  return false;
}

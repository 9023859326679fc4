import { unitAt } from "./unit-at.js";

const cardinals =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const tenth = "- - thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
/** 第一 and so on, as a listing in pinyin has them. */
const pinyinOrdinals = "diyi dier disan disi diwu diliu diqi diba dijiu dishi".split(" ");
const romans =
  "- ii iii iv - vi vii viii ix - xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii xxix xxx".split(
    " ",
  );

const counted = (words: readonly string[], by = 1): [string, string][] =>
  words.map((word, i): [string, string] => [word, String((i + 1) * by)]).filter(([word]) => word !== "-");

const said = new Map([
  ...[cardinals, ordinals, pinyinOrdinals].flatMap((words) => counted(words)),
  ...[tens, tenth].flatMap((words) => counted(words, 10)),
]);
const roman = new Map(counted(romans));

/** Two words that say one number: "twenty-first", "thirty two"; undefined for others. */
export function numberInTwo(word: string, next: string | undefined): string | undefined {
  if (next === undefined || !tens.includes(word)) return undefined;
  const ones = Number(said.get(next));
  return ones < 10 ? String(Number(said.get(word)) + ones) : undefined;
}

/** The shortest Roman number that may stand first in a name ("XXI Century"): shorter ones are initials. */
const shortestFirst = 3;

/** One letter is a Roman number only where a number is expected. */
const romanLetter = new Map([
  ["i", "1"],
  ["v", "5"],
  ["x", "10"],
]);

/** After these a number is expected, and "no" before a number is not a word. */
const announces = new Set(
  "no nr num number plant unit phase factory mill fund part block division department branch mine line hall works zone section brigade".split(
    " ",
  ),
);

/** All words, other than digits, that can be a number or a sign before one. */
export const countingWords = (): string[] => [
  ...said.keys(),
  ...roman.keys(),
  ...romanLetter.keys(),
  "no",
  "nr",
  "num",
  "number",
];

/** Words that only introduce a number. */
export const isNumberSign = (word: string): boolean =>
  word === "no" || word === "nr" || word === "num" || word === "number";

const digits = /^0*(\d{1,9})(?:st|nd|rd|th)?$/;

/**
 * The number that a word of a name says, in digits: "7", "007", "7th", "seventh", "VII". A single Roman letter counts
 * only after a word that announces a number, and short Roman numbers never stand first.
 */
export function numberIn(word: string, previous: string | undefined): string | undefined {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return digits.exec(word)?.[1];
  const spelt = said.get(word);
  if (spelt !== undefined || (previous === undefined && word.length < shortestFirst)) return spelt;
  return roman.get(word) ?? (previous !== undefined && announces.has(previous) ? romanLetter.get(word) : undefined);
}

const hanDigits = "〇一二三四五六七八九";

/** A Chinese number up to 99 (七, 十二, 二十一) in digits; undefined if it is none. */
export function hanNumber(text: string): string | undefined {
  if (/^\d+$/.test(text)) return String(Number(text));
  const ten = text.indexOf("十");
  if (ten < 0) {
    let read = "";
    for (const character of text) {
      const digit = hanDigits.indexOf(character);
      if (digit < 0) return undefined;
      read += digit;
    }
    return read === "" ? undefined : String(Number(read));
  }
  const tens = ten === 0 ? 1 : hanDigits.indexOf(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : hanDigits.indexOf(text.slice(ten + 1));
  return tens < 0 || ones < 0 ? undefined : String(tens * 10 + ones);
}

/** The number of a word that is written together with its sign ("No12"); undefined for others. */
export function numberBehindSign(word: string): string | undefined {
  if (unitAt(word, 0) !== 0x6e) return undefined;
  const last = unitAt(word, word.length - 1);
  if (last > 0x39 || last < 0x30) return undefined;
  return /^n[or]0*(\d{1,4})$/.exec(word)?.[1];
}

/** Is there a digit in the word? A letter that stands for another in such a word is not a slip: it is a code. */
export const hasDigit = (word: string): boolean => {
  const { length } = word;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(word, i);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
};

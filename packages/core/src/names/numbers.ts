const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
}; // prettier-ignore

const roman: Readonly<Record<string, number>> = {
  ii: 2,
  iii: 3,
  iv: 4,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
}; // prettier-ignore

/** One letter is a Roman number only where a number is expected. */
const romanLetter: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** After these a number is expected, and "no" before a number is not a word. */
const announces = new Set(
  "no nr num number plant unit phase factory mill fund part block division department branch mine line hall works zone section brigade".split(
    " ",
  ),
);

/** Words that only introduce a number. */
export const isNumberSign = (word: string): boolean =>
  word === "no" || word === "nr" || word === "num" || word === "number";

const digits = /^0*(\d{1,9})(?:st|nd|rd|th)?$/;

/**
 * The number that a word of a name says, in digits: "7", "007", "7th", "seventh", "VII". A single Roman letter counts
 * only after a word that announces a number, and Roman numbers never stand first.
 */
export function numberIn(word: string, previous: string | undefined): string | undefined {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return digits.exec(word)?.[1];
  const said = words[word];
  if (said !== undefined) return String(said);
  if (previous === undefined) return undefined;
  const numeral = roman[word] ?? (announces.has(previous) ? romanLetter[word] : undefined);
  return numeral === undefined ? undefined : String(numeral);
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

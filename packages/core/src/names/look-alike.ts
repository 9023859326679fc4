import { hasDigit } from "./numbers.js";

/** Digits that a scanner reads for letters. */
const letterOf: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "b",
  "8": "b",
};

const shortestWithDigit = 5;
const shortestWithPair = 7;
const fewestLetters = 4;

/** The word with letters for its digits; as it is if it is a code, or if a digit looks like no letter. */
function withoutDigits(word: string): string {
  if (word.length < shortestWithDigit || !hasDigit(word)) return word;
  let read = "";
  let letters = 0;
  for (const each of word) {
    const letter = letterOf[each];
    if (letter === undefined && hasDigit(each)) return word;
    if (letter === undefined) letters++;
    read += letter ?? each;
  }
  return letters < fewestLetters ? word : read;
}

/**
 * The letters that a misread word stands for: "ve1mora" → "velmora", and "thornbeck" → "thombeck" as "rn" and "m" look the
 * same. The word itself where nothing in it is misread: short words, numbers and codes stay what they are.
 */
export function lookOf(word: string): string {
  const read = withoutDigits(word);
  if (read.length < shortestWithPair || !(read.includes("rn") || read.includes("vv"))) return read;
  return read.replaceAll("rn", "m").replaceAll("vv", "w");
}

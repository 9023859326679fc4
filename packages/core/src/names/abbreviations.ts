import { remembered } from "./remembered.js";

const shortest = 3;
const longest = 7;

const isVowel = (letter: string): boolean => "aeiouy".includes(letter);

/** A word less its vowels, but for one that it begins with. */
function withoutVowels(word: string): string {
  let kept = word.charAt(0);
  for (let i = 1; i < word.length; i++) {
    const letter = word.charAt(i);
    if (!isVowel(letter) && letter !== kept.charAt(kept.length - 1)) kept += letter;
  }
  return kept;
}

/** The first of some letters, some of those between, and the last. */
function selections(letters: string): string[] {
  let beginnings = [letters.charAt(0)];
  for (const letter of letters.slice(1, -1)) beginnings = beginnings.flatMap((each) => [each, each + letter]);
  return beginnings.map((each) => each + letters.charAt(letters.length - 1));
}

/** More consonants are not told apart in an abbreviation. */
const mostConsonants = 7;

/**
 * How people shorten a word of trade: its beginning (“agric”, “hosp”), its beginning with the last consonant (“shipg”,
 * “constrn”), its first consonants, or some of them with the last (“wvg”, “prtg”).
 */
export const abbreviationsOf = remembered((word: string): readonly string[] => {
  if (word.length < shortest + 2) return [];
  const consonants = withoutVowels(word);
  const last = consonants.charAt(consonants.length - 1);
  const short = consonants.length < shortest || consonants.length > mostConsonants ? [] : selections(consonants);
  for (let size = 2; size < word.length - 1; size++) {
    const beginning = word.slice(0, size);
    short.push(beginning, beginning + last);
  }
  for (let size = shortest; size <= consonants.length; size++) short.push(consonants.slice(0, size));
  const fitting = short.filter(({ length }) => length >= shortest && length <= longest && length < word.length - 1);
  return [...new Set(fitting)];
});

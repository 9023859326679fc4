/** Longer runs of letters are no words of any vocabulary. */
const LONGEST_WORD = 60;

/** Letters that no decomposition takes apart. */
const letters: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i" };

/**
 * A word in lower case, without accents: `foldWord("Türkiye")` is "turkiye". Empty for a run too long to be a word.
 */
export function foldWord(word: string): string {
  if (word.length > LONGEST_WORD) return "";
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nearly all words are ASCII and need none of the slow work below
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßæœøđðłı]/g, (letter) => letters[letter] ?? letter);
}

import { wordsOf } from "../phrase/words.js";

/** The folded words of a text. */
export const wordsIn = (text: string): readonly string[] => wordsOf(text).word;

/** Whether a text names all these words, one after the other: "Marange district" names "Marange", "Marangeville" does not. */
export function namesWords(text: string, words: readonly string[]): boolean {
  const said = wordsIn(text);
  return words.length > 0 && said.some((_, at) => words.every((word, i) => said[at + i] === word));
}

import patterns from "../../../../data/statement-vague.json";
import { once } from "../../../reference/once.js";

const READ_LIMIT = 2000;

/** Ids of the empty phrases that are looked for, in the order of the data. `vague.copied-year` needs last year's statement. */
export const vaguePatternIds = (): readonly string[] => patterns.map(({ id }) => id);

const compiled = once(() =>
  patterns.map(({ id, words, shape, unless }) => ({
    id,
    words,
    shape: new RegExp(`\\b${shape}`),
    unless: new RegExp(unless),
  })),
);

/**
 * The empty phrases in a sentence: the shape of one, and nothing concrete beside it that would give it content.
 * Only the first 2,000 characters are read.
 *
 * @example
 * vaguePatterns("We have a zero tolerance approach to slavery."); // ["vague.zero-tolerance"]
 */
export function vaguePatterns(text: string): string[] {
  const read = text.slice(0, READ_LIMIT).replaceAll("’", "'").toLowerCase();
  const found: string[] = [];
  for (const { id, words, shape, unless } of compiled()) {
    if (words.some((word) => read.includes(word)) && shape.test(read) && !unless.test(read)) found.push(id);
  }
  return found;
}

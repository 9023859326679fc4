import patterns from "../../../../data/statement-vague.json";
import { once } from "../../../reference/once.js";
import { tableOf } from "../../../reference/table-of.js";

const shapes = once(() => tableOf(patterns));

/** Ids of the empty phrases that are looked for, in the order of the data. `vague.copied-year` needs last year's statement. */
export const vaguePatternIds = (): readonly string[] => shapes().map(({ id }) => id);

const compiled = once(() =>
  shapes().map(({ id, words, shape, unless }) => ({
    id,
    words,
    shape: new RegExp(`\\b${shape}`),
    unless: new RegExp(unless),
  })),
);

/**
 * The empty phrases in a sentence, as `plainText` gives it: the shape of one, and nothing concrete beside it that would
 * give it content.
 *
 * @example
 * vaguePatterns(plainText("We have a zero tolerance approach to slavery.")); // ["vague.zero-tolerance"]
 */
export function vaguePatterns(plain: string): string[] {
  const found: string[] = [];
  for (const { id, words, shape, unless } of compiled()) {
    if (words.some((word) => plain.includes(word)) && shape.test(plain) && !unless.test(plain)) found.push(id);
  }
  return found;
}

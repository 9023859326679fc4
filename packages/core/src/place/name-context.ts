import rows from "../../data/regions-context.json";
import type { PhraseHit } from "../phrase/phrase-index.js";
import type { Words } from "../phrase/words.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** Words of several signs (大厦) are told by their first: words of Han text are single signs. */
const firstWords = (role: string) =>
  once(
    (): ReadonlySet<string> =>
      new Set(
        tableOf(rows)
          .filter((row) => row.role === role)
          .flatMap(({ words }) => words.split("|"))
          .map((entry) => entry.replaceAll(" ", "")),
      ),
  );

const street = firstWords("street");
const direction = firstWords("direction");
const namesake = firstWords("namesake");
const park = firstWords("park");
const level = firstWords("level");

const LONGEST_HAN_WORD = 3;

/** Whether one of the entries stands at this place: one word, or in Han text up to three signs together. */
function standsAt(entries: ReadonlySet<string>, words: Words, at: number): boolean {
  let together = "";
  for (let end = at; end < Math.min(words.count, at + LONGEST_HAN_WORD); end++) {
    if (words.pauseBefore[end] !== 0) return false;
    together += words.word[end] ?? "";
    if (entries.has(together)) return true;
    if (words.end[end] !== words.start[end + 1]) return false;
  }
  return false;
}

/** Whether the name is that of a street, a restaurant, a building: "Xinjiang North Road", "Tibet Restaurant", "哈密瓜". */
export function isNamesake(words: Words, { to }: PhraseHit<unknown>): boolean {
  if (standsAt(street(), words, to) || standsAt(namesake(), words, to)) return true;
  let at = to;
  while (at < to + 2 && standsAt(direction(), words, at)) at++;
  return at > to && standsAt(street(), words, at);
}

/** Whether the name is that of an estate built by a partner province: "Shenzhen Industrial Park, Kashgar". */
export const isNamedEstate = (words: Words, { to }: PhraseHit<unknown>): boolean => standsAt(park(), words, to);

/** Whether a level word follows: "Hami City", "洛浦县". */
export const hasLevel = (words: Words, { to }: PhraseHit<unknown>): boolean => standsAt(level(), words, to);

/** Whether the name has a line of the address to itself, but for a postal code: "…, Hami 839000, China". */
export function standsAlone(words: Words, { from, to }: PhraseHit<unknown>): boolean {
  if (words.pauseBefore[from] === 0) return false;
  const next = /^\d{5,6}$/.test(words.word[to] ?? "") ? to + 1 : to;
  return next >= words.count || words.pauseBefore[next] !== 0;
}

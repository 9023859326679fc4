import { wordsOf } from "../../src/phrase/words.js";
import type { Read } from "../table.js";

/** Our own reviewed inputs; `reference-build/own/goods.csv` is the one place where a good is declared. */
export const ownGoods = "own/goods.csv";

/** The parts of a cell: "0902|210120" → ["0902", "210120"]; an empty cell has none. */
export const parts = (cell: string): string[] => (cell === "" ? [] : cell.split("|"));

/** The goods that a table may name. Every other name fails the build with the place it stands in. */
export function goodNames(read: Read): (names: readonly string[], place: string) => string[] {
  const known = new Set(read(ownGoods, ["good"]).map(({ good }) => good));
  return (names, place) => {
    const strange = names.filter((name) => !known.has(name));
    if (strange.length > 0) throw new Error(`${place}: ${strange.join(", ")} not in ${ownGoods}`);
    return [...names];
  };
}

/** The goods that a name on an official list stands for: the good of that name, and every good that declares it. */
export function goodsListedAs(read: Read): (name: string) => string[] {
  const goods = new Map<string, string[]>();
  for (const { good, listed_as } of read(ownGoods, ["good", "listed_as"])) {
    for (const name of new Set([good, ...parts(listed_as)])) goods.set(name, [...(goods.get(name) ?? []), good]);
  }
  return (name) => {
    const found = goods.get(name);
    if (found === undefined) throw new Error(`listed good "${name}" has no row in ${ownGoods}`);
    return found;
  };
}

/** A phrase as the library reads texts: folded words, one space between; signs of Han text stand alone. Marks stay in front. */
export function foldedPhrase(marked: string): string {
  const [, marks = "", phrase = marked] = /^([~=]*)(.*)$/su.exec(marked) ?? [];
  const words = wordsOf(phrase).word;
  if (words.length === 0) throw new Error(`"${marked}" holds no word`);
  return marks + words.join(" ");
}

/** The same for every phrase of a cell. */
export const foldedPhrases = (cell: string): string => parts(cell).map(foldedPhrase).join("|");

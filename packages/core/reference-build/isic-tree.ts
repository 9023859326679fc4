import type { Read } from "./table.js";

/** The input that `isicTree` reads; a table that uses it declares it. */
export const isicCodes = "reference/isic_rev4.csv";

/** ISIC Rev. 4 as a tree: which codes exist, and the deepest one that several codes share. */
export interface IsicTree {
  has(code: string): boolean;
  /** Class, group, division or section that holds all the codes; undefined when they lie in several sections. */
  shared(codes: Iterable<string>): string | undefined;
}

export function isicTree(read: Read): IsicTree {
  const section = new Map(read(isicCodes, ["code", "section"]).map(({ code, section }) => [code, section]));
  const pathOf = (code: string): string[] => {
    const letter = section.get(code);
    if (letter === undefined) throw new Error(`"${code}" is not an ISIC Rev. 4 code`);
    return code === letter
      ? [letter]
      : [letter, ...[2, 3, 4].filter((n) => n <= code.length).map((n) => code.slice(0, n))];
  };
  return {
    has: (code) => section.has(code),
    shared(codes) {
      const [first = [], ...others] = [...codes].map(pathOf);
      return first.findLast((node, depth) => others.every((path) => path[depth] === node));
    },
  };
}

import isic from "../../data/isic.json";
import { isicSection } from "../../src/reference/isic.js";

const codes = isic.rows.map((row) => row.slice(0, row.indexOf(" ")));

export const sections: readonly string[] = codes.filter((code) => code.length === 1);
export const divisions: readonly string[] = codes.filter((code) => code.length === 2);
export const classes: readonly string[] = codes.filter((code) => code.length === 4);

/** The section letter of a code that is known to exist. */
export function sectionOf(code: string): string {
  const section = isicSection(code);
  if (section === undefined) throw new Error(`${code} is not a code of ISIC Rev. 4`);
  return section;
}

/** The number of each division's section. */
export const sectionOfDivision: readonly number[] = divisions.map((division) => sections.indexOf(sectionOf(division)));

import type { Assessment } from "@manumit/core";

/** The first division of each section of ISIC Rev. 4; a section reaches to the next one's. */
const firstDivision: readonly (readonly [section: string, division: number])[] = [
  ["A", 1],
  ["B", 5],
  ["C", 10],
  ["D", 35],
  ["E", 36],
  ["F", 41],
  ["G", 45],
  ["H", 49],
  ["I", 55],
  ["J", 58],
  ["K", 64],
  ["L", 68],
  ["M", 69],
  ["N", 77],
  ["O", 84],
  ["P", 85],
  ["Q", 86],
  ["R", 90],
  ["S", 94],
  ["T", 97],
  ["U", 99],
];

const sectionOfCode = (isic: string): string | undefined => {
  if (/^[A-U]/.test(isic)) return isic[0];
  const division = Number(isic.slice(0, 2));
  return firstDivision.findLast(([, from]) => division >= from)?.[0];
};

/** The section of ISIC Rev. 4 that a supplier's activity was understood to lie in; undefined where it is not known. */
export const sectionOf = ({ factors }: Assessment): string | undefined => {
  const sector = factors.find(({ group, known }) => group === "sector" && known);
  return typeof sector?.value === "string" ? sectionOfCode(sector.value) : undefined;
};

import { compactCrosswalk } from "../crosswalk.js";
import { type IsicTree, isicCodes, isicTree } from "../isic-tree.js";
import type { Read, Table } from "../table.js";

const hs = "reference/hs_2022.csv";
const placement = "own/hs-2022-isic-4.csv";

/** Headings and subheadings that we placed, written as ranges. */
function placedCodes(read: Read, tree: IsicTree, codes: readonly string[]): Map<string, string> {
  const placed = new Map<string, string>();
  for (const { from, to, isic } of read(placement, ["from", "to", "isic"])) {
    const range = codes.filter((code) => code.length === from.length && code >= from && code <= to);
    if (range.length === 0 || !tree.has(isic))
      throw new Error(`${placement}: ${from}–${to} or ISIC ${isic} does not exist`);
    for (const code of range) {
      if (placed.has(code)) throw new Error(`${placement}: HS ${code} occurs twice`);
      placed.set(code, isic);
    }
  }
  return placed;
}

/**
 * The ISIC class or division that produces a good, by HS code. A heading or chapter without a row of its own gets what all
 * its subheadings share, down to the division; where they share less, or one is not placed, the code says nothing.
 */
export const hsToIsic: Table = {
  file: "hs-isic.json",
  sources: [
    {
      dataset: "hs-2022",
      title: "Harmonized Commodity Description and Coding System 2022",
      source: "public compilation of the UN Comtrade code list",
      publisher: "World Customs Organization; United Nations Statistics Division",
      edition: "2022",
      retrieved: "2026-11-24",
      licence: "PDDL for the compilation; only codes are taken",
      url: "https://unstats.un.org/unsd/classifications/Econ/",
      note: "The placement in ISIC is our own and reviewed heading by heading: the published link table joins most chemicals, food and metal goods to many unrelated classes.",
    },
  ],
  inputs: [hs, placement, isicCodes],
  key: ["hs"],
  build(read) {
    const tree = isicTree(read);
    const codes = read(hs, ["code"]).map(({ code }) => code);
    const crosswalk = placedCodes(read, tree, codes);
    const answer = (code: string) => crosswalk.get(code) ?? crosswalk.get(code.slice(0, 4));
    for (const length of [4, 2])
      for (const code of codes.filter((candidate) => candidate.length === length && !crosswalk.has(candidate))) {
        const below = codes.filter((candidate) => candidate.length === 6 && candidate.startsWith(code)).map(answer);
        const isic = below.every((placed) => placed !== undefined) ? tree.shared(below) : undefined;
        if (isic !== undefined && isic.length >= 2) crosswalk.set(code, isic);
      }
    return compactCrosswalk("hs", crosswalk);
  },
};

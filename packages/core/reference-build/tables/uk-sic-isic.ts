import { isicCodes, isicTree } from "../isic-tree.js";
import { ukSic2007 } from "../sources/activity-schemes.js";
import type { Table } from "../table.js";

const ukSic = "reference/uk_sic_2007.csv";
const nace = "reference/nace_rev2.csv";
const placement = "own/uk-sic-2007-isic-4.csv";

/** The UK codes that are not simply a NACE class with a fifth digit. "-" says nothing of an activity. */
export const ukSicToIsic: Table = {
  file: "uk-sic-isic.json",
  sources: [ukSic2007],
  inputs: [ukSic, nace, placement, isicCodes],
  key: ["ukSic"],
  build(read) {
    const tree = isicTree(read);
    const naceClasses = new Set(read(nace, ["code"]).map(({ code }) => code.replace(".", "")));
    const placed = new Map(read(placement, ["uk_sic", "isic"]).map(({ uk_sic, isic }) => [uk_sic, isic]));
    const extras = read(ukSic, ["code"]).filter(({ code }) => placed.has(code) || !naceClasses.has(code.slice(0, 4)));
    const rows = extras.map(({ code }) => {
      const isic = placed.get(code);
      if (isic === undefined || (isic !== "-" && !tree.has(isic)))
        throw new Error(`${placement} does not place UK SIC ${code}`);
      return `${code} ${isic}`;
    });
    return { columns: ["ukSic", "isic"], rows: rows.sort() };
  },
};

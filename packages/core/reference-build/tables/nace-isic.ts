import { isicCodes, isicTree } from "../isic-tree.js";
import { nace2 } from "../sources/activity-schemes.js";
import type { Table } from "../table.js";

const nace = "reference/nace_rev2.csv";
const placement = "own/nace-2-isic-4.csv";

/** Every NACE Rev. 2 class with its ISIC class, and every group and division with what its classes share. */
export const naceToIsic: Table = {
  file: "nace-isic.json",
  sources: [nace2],
  inputs: [nace, placement, isicCodes],
  key: ["nace"],
  build(read) {
    const tree = isicTree(read);
    const placed = new Map(read(placement, ["nace", "isic"]).map(({ nace, isic }) => [nace.replace(".", ""), isic]));
    const codes = read(nace, ["code", "level"]).filter(({ level }) => level !== "section");
    const crosswalk = new Map<string, string>();
    for (const code of codes.map(({ code }) => code.replace(".", ""))) {
      const classes = [...placed].filter(([naceClass]) => naceClass.startsWith(code)).map(([, isic]) => isic);
      const isic = tree.shared(classes);
      if (isic === undefined) throw new Error(`NACE ${code} has no ISIC code`);
      // a NACE division or group is the ISIC division or group, also where that holds a single class
      crosswalk.set(code, isic.slice(0, code.length));
    }
    // Every code is written, though it says no more than its parent: only a list of codes tells 01110 that lost its zero from 11.10.
    return { columns: ["nace", "isic"], rows: [...crosswalk].map(([code, isic]) => `${code} ${isic}`).sort() };
  },
};

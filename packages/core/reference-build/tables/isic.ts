import type { Table } from "../table.js";

const input = "reference/isic_rev4.csv";

/** Every section, division, group and class of ISIC Rev. 4 with its title. The section of a division stands in its own column. */
export const isic: Table = {
  file: "isic.json",
  sources: [
    {
      dataset: "isic4",
      title: "International Standard Industrial Classification of All Economic Activities, Revision 4",
      source: "public copy of the UN Statistics Division's file",
      publisher: "United Nations Statistics Division",
      edition: "Rev. 4 (2008)",
      retrieved: "2026-11-24",
      licence: "free to use with attribution to the United Nations",
      url: "https://unstats.un.org/unsd/classifications/Econ/isic",
    },
  ],
  inputs: [input],
  key: ["code"],
  build(read) {
    const rows = read(input, ["code", "section", "title"]).map(
      ({ code, section, title }) => `${code} ${section} ${title.trim()}`,
    );
    return { columns: ["code", "section", "title"], rows: rows.sort() };
  },
};

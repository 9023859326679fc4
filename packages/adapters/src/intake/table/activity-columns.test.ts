import { describe, expect, it } from "vitest";
import { read, readOne } from "../../testing/read.js";

const activities = async (header: string, cell: string) =>
  (await readOne(`Supplier\t${header}\nA\t"${cell}"\n`)).activities?.map(({ scheme, code }) => `${scheme} ${code}`);

describe("a column of activity codes", () => {
  it.each([
    ["NACE", "01.11", ["nace2 01.11"]],
    ["NACE Rev. 2 code", "C 13.10 Spinning of fibres", ["nace2 13.10"]],
    ["Code NAF", "13.20Z", ["nace2 13.20"]],
    ["Codice ATECO", "13.20.00", ["nace2 13.20"]],
    ["SIC code", "62020; 62090", ["uksic2007 62020", "uksic2007 62090"]],
    ["SIC code", "62020, 62090", ["uksic2007 62020", "uksic2007 62090"]],
    ["SIC code", "1610", ["uksic2007 1610"]],
    ["UK SIC 2007", "81210 - General cleaning of buildings", ["uksic2007 81210"]],
    ["Primary NAICS code", "561720", ["naics2022 561720"]],
    ["CPV", "45000000-7|90910000", ["cpv2008 45000000-7", "cpv2008 90910000"]],
    ["ISIC Rev.4", "0111", ["isic4 0111"]],
    ["ISIC", "C", ["isic4 C"]],
    ["UNSPSC", "43211500", ["unspsc 43211500"]],
    ["Industry code", "NACE 01.11", ["nace2 01.11"]],
    ["Industry code", "SIC 81210; NAICS 2022: 561720", ["uksic2007 81210", "naics2022 561720"]],
    ["Industry code", "UK SIC 2007 81210", ["uksic2007 81210"]],
    ["Industry code", "561720", ["naics2022 561720"]],
  ])("%s with %s", async (header, cell, expected) => {
    expect(await activities(header, cell)).toEqual(expected);
  });

  it("leaves a code of no named classification aside rather than guess one, with a note", async () => {
    const { suppliers, notes } = await read("Supplier,Industry code\nA,1610\n");
    expect(suppliers[0]?.activities).toBeUndefined();
    expect(notes.join()).toMatch(/"1610" names no classification/);
  });

  it("takes the classification from a column beside it", async () => {
    const { suppliers } = await read(
      "Supplier,Industry code,Code type\nA,2011,ISIC Rev.4\nB,1610,UK SIC\nC,F 41.2,NACE\nD,7311,US SIC\nE,NACE 10.11,\n",
    );
    expect(suppliers.map((supplier) => supplier.activities?.map(({ scheme, code }) => `${scheme} ${code}`))).toEqual([
      ["isic4 2011"],
      ["uksic2007 1610"],
      ["nace2 41.2"],
      undefined,
      ["nace2 10.11"],
    ]);
  });

  it("does not take the US SIC of 1987 for the British one", async () => {
    const { suppliers, notes } = await read("Supplier,Country,SIC code\nA,US,7311\nB,UK,7311\n");
    expect(suppliers.map((supplier) => supplier.activities?.length)).toEqual([undefined, 1]);
    expect(notes.join()).toMatch(/1987/);
  });

  it("that holds words says what the supplier does", async () => {
    expect(await readOne("Supplier,NACE\nA,Bakery\n")).toEqual({ id: "row-2", name: "A", description: "Bakery" });
  });
});

import { describe, expect, it } from "vitest";
import { read, readOne } from "../../testing/read.js";

const goods = async (header: string, row: string) => (await readOne(`Supplier;Country;${header}\nA;UK;${row}\n`)).goods;
const sites = async (header: string, row: string) => (await readOne(`Supplier;Country;${header}\nA;UK;${row}\n`)).sites;

describe("goods and their origins", () => {
  it("may stand in one cell, origin in brackets or words", async () => {
    expect(await goods("Goods", '"cotton (TM); polyester (CN)"')).toEqual([
      { name: "cotton", origin: "TM" },
      { name: "polyester", origin: "CN" },
    ]);
    expect(await goods("Product", "cotton from Turkmenistan")).toEqual([{ name: "cotton", origin: "TM" }]);
    expect(await goods("Product", '"cotton (Xinjiang, China)"')).toEqual([
      { name: "cotton", origin: "CN", originRegion: "Xinjiang" },
    ]);
    expect(await goods("Product", '"cotton (organic)"')).toEqual([{ name: "cotton (organic)" }]);
  });

  it("may stand in columns of their own, in step", async () => {
    expect(await goods("Commodity;HS code;Commodity origin", '"cotton|steel";"5208|7208";"TM|CN"')).toEqual([
      { name: "cotton", hs: "5208", origin: "TM" },
      { name: "steel", hs: "7208", origin: "CN" },
    ]);
    expect(await goods("Commodity;Commodity origin", '"cotton|steel";CN')).toEqual([
      { name: "cotton", origin: "CN" },
      { name: "steel", origin: "CN" },
    ]);
    expect(await goods("Product 1;Product 2;Origin of goods", "cotton;steel;")).toEqual([
      { name: "cotton" },
      { name: "steel" },
    ]);
  });

  it("are kept apart where it is not known which belong together", async () => {
    const { suppliers, notes } = await read('Supplier;Goods;Goods origin\nA;"cotton|wool|silk";"TM|CN"\n');
    expect(suppliers[0]?.goods).toEqual([
      { name: "cotton" },
      { name: "wool" },
      { name: "silk" },
      { origin: "TM" },
      { origin: "CN" },
    ]);
    expect(notes.join()).toMatch(/which belong together is not known/);
  });

  it("have the origin left unknown, with a note, where it is no country", async () => {
    const { suppliers, notes } = await read("Supplier,Goods,Goods origin\nA,rice,EU or Asia\n");
    expect(suppliers[0]?.goods).toEqual([{ name: "rice" }]);
    expect(notes.join()).toMatch(/left unknown/);
  });
});

describe("sites", () => {
  it("may be several in one row", async () => {
    expect(await sites("Factory name;Factory country;Site address", '"X|Y";"China, India";"Aksu|Surat"')).toEqual([
      { name: "X", country: "CN", address: "Aksu" },
      { name: "Y", country: "IN", address: "Surat" },
    ]);
    expect(await sites("Site 1 name;Site 1 country;Site 2 name;Site 2 country", "X;CN;;VN")).toEqual([
      { name: "X", country: "CN" },
      { country: "VN" },
    ]);
  });

  it("of a list of factories take the row's place; the supplier is the group the factory belongs to", async () => {
    const supplier = await readOne(
      "Factory Name,Supplier Group,Address,State,Country / Region\nHue Plant,TARNWICK,1 Mill Road,Hue,Vietnam\n",
    );
    expect(supplier).toEqual({
      id: "row-2",
      name: "TARNWICK",
      country: "VN",
      address: "1 Mill Road, Hue",
      sites: [{ name: "Hue Plant", country: "VN", region: "Hue", address: "1 Mill Road, Hue" }],
    });
  });

  it("do not take the place of a supplier's seat", async () => {
    expect((await readOne("Supplier,Supplier country,Factory name\nA,UK,Dhaka Plant\n")).sites).toEqual([
      { name: "Dhaka Plant" },
    ]);
  });

  it("are what a cell of several countries names beside the first", async () => {
    expect(await readOne("Supplier;Country\nA;China / Viet Nam\n")).toMatchObject({
      country: "CN",
      sites: [{ country: "VN" }],
    });
  });
});

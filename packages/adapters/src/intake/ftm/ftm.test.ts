import { describe, expect, it } from "vitest";
import { collected } from "../../testing/collected.js";
import { intake } from "../intake.js";
import type { SupplierRow } from "../row.js";

const read = async (records: unknown[], layout: "lines" | "list" = "lines") => {
  const text = layout === "list" ? JSON.stringify(records) : records.map((each) => JSON.stringify(each)).join("\n");
  const rows = intake(new TextEncoder().encode(text), { filename: "entities.ftm.json" });
  const all = await collected(rows);
  return { all, suppliers: all.filter((row): row is SupplierRow => row.kind === "supplier"), summary: rows.summary };
};
const entity = (id: string, schema: string, properties: Record<string, string[]>) => ({ id, schema, properties });

const mills = entity("c-1", "Company", {
  name: ["Brindlecote Mills", "布林德科特纺织"],
  country: ["cn-xj"],
  leiCode: ["5493001KJTIIGC8Y1R12"],
  addressEntity: ["a-1"],
  sector: ["cotton spinning"],
  unknownProperty: ["x"],
});

describe("entities of FollowTheMoney", () => {
  it("give organisations with all their names, place, numbers, sector and owners, in any order of the lines", async () => {
    const records = [
      entity("o-1", "Ownership", { owner: ["p-1"], asset: ["c-1"], percentage: ["40"] }),
      mills,
      entity("a-1", "Address", { full: ["1 Canal Road"] }),
      entity("p-1", "Person", { name: ["Example Person"], country: ["gb"] }),
    ];
    for (const layout of ["lines", "list"] as const) {
      const { suppliers, summary } = await read(records, layout);
      expect(summary.format).toBe("ftm");
      expect(suppliers.map(({ supplier }) => supplier)).toEqual([
        expect.objectContaining({
          id: "c-1",
          name: "Brindlecote Mills",
          aliases: ["布林德科特纺织"],
          country: "CN",
          address: "1 Canal Road",
          description: "cotton spinning",
          owners: [{ name: "Example Person", country: "GB", share: 0.4 }],
        }),
      ]);
      expect(suppliers[0]?.supplier.identifiers).toContainEqual({ scheme: "lei", value: "5493001KJTIIGC8Y1R12" });
    }
  });

  it("may be changes: added and changed ones count, deleted ones do not", async () => {
    const { suppliers } = await read([
      { op: "ADD", entity: mills },
      { op: "ADD", entity: entity("c-2", "Company", { name: ["Tolvanne Works"] }) },
      { op: "MOD", entity: entity("c-2", "Company", { name: ["Tolvanne Works AG"] }) },
      { op: "DEL", entity: { id: "c-1" } },
    ]);
    expect(suppliers.map(({ supplier }) => supplier.name)).toEqual(["Tolvanne Works AG"]);
  });

  it("without an organisation give no rows and say so; a line that is no entity is refused and the rest goes on", async () => {
    const people = await read([entity("p-1", "Person", { name: ["Example Person"] })]);
    expect(people.all).toEqual([]);
    expect(people.summary.notes.join()).toContain("No supplier is named");
    const { all } = await read([mills, { schema: "Company" }]);
    expect(all.map(({ kind }) => kind).sort()).toEqual(["refused", "supplier"]);
  });

  it("of the schema LegalEntity are said to be perhaps persons", async () => {
    const { suppliers } = await read([entity("l-1", "LegalEntity", { name: ["Brindlecote"] })]);
    expect(suppliers[0]?.notes.join()).toContain("may be a company or a person");
  });

  it("traps: codes of no country say none, those of a part of a country say the country", async () => {
    const codes = ["eu", "suhh", "xk", "gb-sct"];
    const { suppliers } = await read(codes.map((code) => entity(code, "Company", { name: [code], country: [code] })));
    expect(suppliers.map(({ supplier }) => supplier.country)).toEqual([undefined, undefined, "XK", "GB"]);
  });
});

import { describe, expect, it } from "vitest";
import { collected } from "../../testing/collected.js";
import { intake } from "../intake.js";
import type { SupplierRow } from "../row.js";

const read = async (text: string) => {
  const rows = intake(new TextEncoder().encode(text), { filename: "facilities.csv" });
  const all = await collected(rows);
  return { suppliers: all.filter((row): row is SupplierRow => row.kind === "supplier"), summary: rows.summary };
};

describe("facilities of Open Supply Hub", () => {
  it("as downloaded are suppliers that are their own site, with their parents; the discloser is no supplier", async () => {
    const { suppliers, summary } = await read(
      "os_id,name,address,country_code,country_name,sector,contributor,number_of_workers,parent_company,product_type\n" +
        "PK2024001ABCDE,Unit 2,1 Canal Road,PK,Pakistan,Apparel,Example Brand,450,Brindlecote Mills,Shirts\n",
    );
    expect(summary.format).toBe("open-supply-hub");
    expect(suppliers[0]?.supplier).toMatchObject({
      name: "Unit 2",
      country: "PK",
      identifiers: [{ scheme: "os-id", value: "PK2024001ABCDE" }],
      parents: [{ name: "Brindlecote Mills" }],
      goods: [{ name: "Shirts" }],
      sites: [{ name: "Unit 2", country: "PK", address: "1 Canal Road", workers: 450 }],
    });
    expect(JSON.stringify(suppliers[0]?.supplier)).not.toContain("Example Brand");
  });

  it("as uploaded are known by their optional columns; a plain list of names and places is any supplier list", async () => {
    expect((await read("country,name,address,number_of_workers\nPK,Unit 2,1 Canal Road,450\n")).summary.format).toBe(
      "open-supply-hub",
    );
    expect((await read("country,name,address\nPK,Unit 2,1 Canal Road\n")).summary.format).toBe("csv");
  });

  it("are refused row by row: a country that is none is named with its column", async () => {
    const rows = await collected(
      intake(new TextEncoder().encode("os_id,name,address,country_code\nX1,Unit 2,Road 1,ZZ\n"), {}),
    );
    expect(rows[0]).toMatchObject({ kind: "refused", field: "country", at: { line: 2, column: "country_code" } });
  });

  it("traps: title lines above the header, header capitals, quoted line breaks, decimals and ranges of workers, countries mixed", async () => {
    const { suppliers, summary } = await read(
      'Facilities of an example brand,,,,\nOS_ID,Name,Address,Country_Code,Number_Of_Workers,Product_Type\nPK1,Unit 1,"1 Canal Road\nLahore",PK,450.0,Shirts|Socks\nVN1,Unit 2,"1 Canal Road\nLahore",Viet Nam,1001-5000,\n',
    );
    expect(summary.format).toBe("open-supply-hub");
    expect(suppliers.map(({ supplier }) => supplier)).toMatchObject([
      { name: "Unit 1", country: "PK", workforce: { workers: 450 }, goods: [{ name: "Shirts" }, { name: "Socks" }] },
      { name: "Unit 2", country: "VN", sites: [{ name: "Unit 2" }] },
    ]);
    expect(suppliers[1]?.notes.join()).toContain("is a range");
  });
});

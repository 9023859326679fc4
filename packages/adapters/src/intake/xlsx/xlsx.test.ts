import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { collected } from "../../testing/collected.js";
import { inlineCell, workbookWith } from "../../testing/workbook-file.js";
import { detect } from "../detect.js";
import { intake } from "../intake.js";
import type { SupplierRow } from "../row.js";

type Cell = string | number | boolean | Date | null;
const workbook = async (...sheets: [name: string, rows: Cell[][]][]): Promise<Uint8Array> =>
  writeWorkbook(
    sheets.map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => (value instanceof Date ? { value, format: "yyyy-mm-dd" } : value))),
    })),
  ).toBuffer();
const read = async (bytes: Uint8Array, options = {}) => {
  const rows = intake(bytes, options);
  const all = await collected(rows);
  return { all, suppliers: all.filter((row): row is SupplierRow => row.kind === "supplier"), summary: rows.summary };
};
const reasonOf = (reading: Promise<unknown>) =>
  reading.then(
    () => "read",
    (error) => error.reason,
  );

describe("a workbook", () => {
  it("is known by what is in it, whatever it is called", async () => {
    const bytes = await workbook([
      "A",
      [
        ["Supplier", "Country"],
        ["Brindlecote Mills", "Pakistan"],
      ],
    ]);
    expect(detect(bytes, { filename: "suppliers.csv" })).toMatchObject({ format: "xlsx" });
    expect((await read(bytes, { filename: "suppliers.csv" })).suppliers).toHaveLength(1);
  });

  it("is read below the title lines above its header, from every sheet that names suppliers, and says which it read", async () => {
    const { suppliers, summary } = await read(
      await workbook(
        ["About", [["Exported for the audit"]]],
        [
          "Europe",
          [["Approved vendors 2026"], [], ["Vendor", "Country", "Employees"], ["Brindlecote Mills", "UK", 40]],
        ],
        [
          "Asia",
          [
            ["Vendor", "Country"],
            ["Tolvanne Cannery", "Thailand"],
          ],
        ],
      ),
    );
    expect(suppliers.map(({ supplier: { name, country } }) => [name, country])).toEqual([
      ["Brindlecote Mills", "GB"],
      ["Tolvanne Cannery", "TH"],
    ]);
    expect(suppliers[0]?.supplier.workforce).toEqual({ workers: 40 });
    expect(suppliers[0]?.at).toMatchObject({ sheet: "Europe", cell: "A4" });
    expect(summary.notes.join(" ")).toContain(
      'Sheets not read, since they hold no table of suppliers of their own: "About".',
    );
  });

  it("with a sheet of orders or of factors brings no supplier in twice, and says so", async () => {
    const { suppliers, summary } = await read(
      await workbook(
        [
          "Orders",
          [
            ["Supplier", "Country", "Order"],
            ["Brindlecote Mills", "Pakistan", "4711"],
            ["Brindlecote Mills", "Pakistan", "4712"],
          ],
        ],
        [
          "Suppliers",
          [
            ["Supplier", "Country", "City"],
            ["Brindlecote Mills", "Pakistan", "Lahore"],
          ],
        ],
      ),
    );
    expect(suppliers.map(({ supplier }) => supplier.country)).toEqual(["PK"]);
    expect(summary.notes.join(" ")).toContain("2 rows on suppliers of an earlier sheet");
  });

  it("keeps codes as they are written: leading zeros, long numbers, codes that look like powers", async () => {
    const { suppliers } = await read(
      await workbook([
        "A",
        [
          ["Supplier ID", "Supplier", "SIC code"],
          ["00123", "Brindlecote Mills", "01610"],
          [98765432109876, "Tolvanne Cannery", null],
          ["1E5", "Quorrimere Fibre", null],
        ],
      ]),
    );
    expect(suppliers.map(({ supplier }) => supplier.id)).toEqual(["00123", "98765432109876", "1E5"]);
    expect(suppliers[0]?.supplier.activities?.[0]?.code).toBe("01610");
  });

  it("refuses a bad row with its sheet and cell, and the rest goes on", async () => {
    const { all } = await read(
      await workbook([
        "A",
        [
          ["Supplier", "Country"],
          ["Brindlecote Mills", "Atlantis"],
          ["Tolvanne Cannery", "Thailand"],
        ],
      ]),
    );
    expect(all[0]).toMatchObject({
      kind: "refused",
      field: "country",
      at: { sheet: "A", cell: "B2", column: "Country" },
    });
    expect(all[1]?.kind).toBe("supplier");
  });

  it("without a supplier column is refused, and its sheets are named", async () => {
    await expect(
      read(
        await workbook([
          "Sheet one",
          [
            ["Fruit", "Colour"],
            ["apple", "red"],
          ],
        ]),
      ),
    ).rejects.toMatchObject({
      reason: "malformed",
      message: expect.stringContaining('"Sheet one"'),
    });
  });

  it("with a stray cell far away is read as if that were not there", async () => {
    const far = `<row r="1048576">${inlineCell("XFD1048576", "x")}</row>`;
    const { all } = await read(workbookWith(`<row r="2">${inlineCell("A2", "Alder Mills")}</row>${far}`));
    expect(all).toMatchObject([
      { kind: "supplier", supplier: { name: "Alder Mills" }, at: { sheet: "A", cell: "A2" } },
    ]);
  });

  it("whose cells reach further than its header is read: what stands under no heading is nobody's", async () => {
    const cells = [inlineCell("A2", "Alder Mills"), inlineCell("B2", "PK"), inlineCell("F2", "checked by J.")];
    const { suppliers } = await read(workbookWith(`<row r="2">${cells.join("")}</row>`));
    expect(suppliers.map(({ supplier }) => [supplier.name, supplier.country])).toEqual([["Alder Mills", "PK"]]);
  });

  it("gives its rows while it is read, and need not be read to its end", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `<row><c t="inlineStr"><is><t>Mill ${at}</t></is></c></row>`,
    );
    const file = workbookWith(`${rows.join("")}<row r="0"/>`);
    const names: string[] = [];
    for await (const row of intake(file)) {
      if (row.kind === "supplier") names.push(row.supplier.name);
      if (names.length === 5) break;
    }
    expect(names).toEqual(["Mill 0", "Mill 1", "Mill 2", "Mill 3", "Mill 4"]);
    expect(await reasonOf(read(file))).toBe("malformed");
  });

  it("never runs a formula that it holds: the text stays a text", async () => {
    const { suppliers } = await read(await workbook(["A", [["Supplier"], ["=HYPERLINK(1)"]]]));
    expect(suppliers[0]?.supplier.name).toBe("=HYPERLINK(1)");
  });
});

describe("a hostile workbook", () => {
  const changed = async (change: (files: Record<string, Uint8Array>) => void) => {
    const files = unzipSync(await workbook(["A", [["Supplier"], ["Brindlecote Mills"]]]));
    change(files);
    return zipSync(files);
  };

  it("that unpacks to far more than its like is refused before it is unpacked", async () => {
    const bomb = await changed((files) => {
      files["xl/media/image1.bin"] = new Uint8Array(8_000_000);
    });
    expect(bomb.length).toBeLessThan(80_000);
    expect(await reasonOf(read(bomb, { limits: { expandedBytes: 1_000_000 } }))).toBe("hostile");
  });

  it("with entities, or a part whose path leaves the package, is refused", async () => {
    const entities = await changed((files) => {
      files["xl/sharedStrings.xml"] = strToU8(
        '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>',
      );
    });
    expect(await reasonOf(read(entities))).toBe("hostile");
    const path = await changed((files) => {
      files["../../etc/cron.d/x"] = strToU8("x");
    });
    expect(await reasonOf(read(path))).toBe("hostile");
  });

  it("that is cut short, another kind of package, or under a password is refused with that reason", async () => {
    const whole = await workbook(["A", [["Supplier"], ["Brindlecote Mills"]]]);
    expect(await reasonOf(read(whole.subarray(0, whole.length / 2)))).toBe("malformed");
    expect(await reasonOf(read(zipSync({ "word/document.xml": strToU8("<w/>") }), { format: "xlsx" }))).toBe(
      "malformed",
    );
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1_000),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await reasonOf(read(locked))).toBe("encrypted");
  });
});

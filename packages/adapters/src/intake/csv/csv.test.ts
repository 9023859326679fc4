import { describe, expect, it } from "vitest";
import { read, readOne } from "../../testing/read.js";

describe("a CSV file", () => {
  it("is read by plain headers, and a bad row is refused with line, column and reason while the rest goes on", async () => {
    const { suppliers, refused } = await read(
      "Vendor Name;Country of origin;What they do\nAlpha Mills;Viet Nam;cotton weaving\n;France;bakery\nGamma;Narnia;logistics\nDelta;UK;cleaning\n",
    );
    expect(suppliers).toEqual([
      { id: "row-2", name: "Alpha Mills", country: "VN", description: "cotton weaving" },
      { id: "row-5", name: "Delta", country: "GB", description: "cleaning" },
    ]);
    expect(refused).toEqual([
      { kind: "refused", at: { line: 3, column: "Vendor Name" }, field: "name", reason: "The row names no supplier." },
      {
        kind: "refused",
        at: { line: 4, column: "Country of origin" },
        field: "country",
        reason: '"Narnia" is not a known country.',
      },
    ]);
  });

  it.each([",", ";", "\t", "|"])("may be divided by %j", async (mark) => {
    const { suppliers } = await read(
      `${["Supplier", "Country", "Sector"].join(mark)}\n${["A", "FR", "food"].join(mark)}`,
    );
    expect(suppliers).toEqual([{ id: "row-2", name: "A", country: "FR", description: "food" }]);
  });

  it("says its own delimiter in a first line sep=", async () => {
    expect(await readOne("sep=|\nSupplier|Address, with commas\nA|b")).toMatchObject({ name: "A" });
  });

  it.each(["\n", "\r\n", "\r"])("may end its lines with %j", async (newline) => {
    const { rows } = await read(["Supplier,Country", "A,FR", "", 'B,"DE"', "C,IT", ""].join(newline));
    expect(rows.map((row) => [row.kind, row.at.line])).toEqual([
      ["supplier", 2],
      ["supplier", 4],
      ["supplier", 5],
    ]);
  });

  it("may hold quotes, separators and line breaks within quoted cells, and lines are still counted right", async () => {
    const { suppliers, rows } = await read('Supplier,Address\n"A ""B"", Ltd","1 Mill Road\nTown"\nC,d\n');
    expect(suppliers).toMatchObject([{ name: 'A "B", Ltd', address: "1 Mill Road\nTown" }, { name: "C" }]);
    expect(rows.map(({ at }) => at.line)).toEqual([2, 4]);
  });

  it("goes on after a quote that is never closed, refusing only its line", async () => {
    const { suppliers, refused } = await read('Supplier,Country\nA,FR\n"B,DE\nC,IT\n"D, Ltd",ES\n');
    expect(suppliers.map(({ name }) => name)).toEqual(["A", "C", "D, Ltd"]);
    expect(refused).toMatchObject([{ at: { line: 3 }, reason: expect.stringMatching(/quote/) }]);
  });

  it("forgives a quote within a quoted cell that is not doubled, with a note", async () => {
    const { suppliers, notes } = await read('Supplier,Country\n"A "Best" Ltd",FR\n');
    expect(suppliers[0]?.name).toBe('A "Best" Ltd');
    expect(notes.join()).toMatch(/not doubled/);
  });

  it("reads short rows and refuses rows with more filled cells than the header", async () => {
    const { suppliers, refused } = await read("Supplier,Country,City\nA\nB,FR,,,\nC,FR,Paris,Nord\n");
    expect(suppliers.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(refused).toMatchObject([
      { at: { line: 4 }, reason: expect.stringMatching(/4 cells where the header has 3/) },
    ]);
  });

  it("may have title lines above its header", async () => {
    const { suppliers, summary } = await read(
      "Supplier map 2025,,\nAs of December,,\n\nFactory Name,Country,City\nA,VN,Hue\n",
    );
    expect(suppliers).toMatchObject([{ id: "row-5", name: "A", country: "VN" }]);
    expect(summary.notes).toContain("The header is in line 4; what stands above it was not read.");
  });

  it("may have one column, whose names hold commas", async () => {
    const { suppliers } = await read("Company\nQuill, Rook & Co\nTarn; Ltd\n");
    expect(suppliers.map(({ name }) => name)).toEqual(["Quill, Rook & Co", "Tarn; Ltd"]);
  });

  it("says what each column was read as, and never passes on a column it does not know", async () => {
    const { suppliers, summary, notes } = await read("Vendor,E-mail of contact,Country,Country,\nA,x@y.test,FR,DE,\n");
    expect(suppliers).toEqual([{ id: "row-2", name: "A", country: "FR" }]);
    expect(summary.columns).toEqual([
      { header: "Vendor", field: "name" },
      { header: "E-mail of contact" },
      { header: "Country", field: "country" },
      { header: "Country" },
    ]);
    expect(notes).toContain('Columns not used: "E-mail of contact", "Country".');
  });

  it("loses its NUL characters, with a note", async () => {
    const { suppliers, notes } = await read("Supplier,Country\nA\0lpha,FR\n");
    expect(suppliers[0]?.name).toBe("Alpha");
    expect(notes.join()).toMatch(/NUL/);
  });

  it("has rows refused whose cell is longer than allowed", async () => {
    const { suppliers, refused } = await read(`Supplier,What they do\nA,${"x".repeat(200)}\nB,y\n`, {
      limits: { fieldLength: 100 },
    });
    expect(suppliers.map(({ name }) => name)).toEqual(["B"]);
    expect(refused).toMatchObject([{ at: { line: 2, column: "What they do" }, field: "description" }]);
  });

  it("without a column of names cannot be read, and says so", async () => {
    await expect(read("Colour,Size\nred,1\n", { format: "csv" })).rejects.toMatchObject({
      _tag: "IntakeError",
      reason: "malformed",
      message: expect.stringMatching(/names a column of suppliers/),
    });
  });

  it("keeps rows of the same supplier apart and says that the id came before", async () => {
    const { suppliers, rows } = await read("ID,Supplier,Country,Site country\n7,A,UK,CN\n7,A,UK,VN\n");
    expect(suppliers.map(({ sites }) => sites)).toEqual([[{ country: "CN" }], [{ country: "VN" }]]);
    expect(rows[1]).toMatchObject({ notes: ['The id "7" came before: each row is screened by itself.'] });
  });

  it("has its total row refused", async () => {
    const { refused } = await read("Supplier,Country,Employees\nA,FR,10\nTotal,,10\n");
    expect(refused).toMatchObject([{ at: { line: 3 }, reason: "The row is a total, not a supplier." }]);
  });

  it("takes apostrophes off that kept formulas from running", async () => {
    expect(await readOne("Supplier,Country\n'=SUM(1),FR\n")).toMatchObject({ name: "=SUM(1)" });
  });

  it("trap: numbers that a spreadsheet spoiled are kept as they are, and it is said", async () => {
    const { suppliers, notes } = await read("Supplier,VAT number,DUNS\nAlder,1.23457E+15,12345678\n");
    expect(suppliers[0]?.identifiers).toEqual([
      { scheme: "vat", value: "1.23457E+15" },
      { scheme: "duns", value: "12345678" },
    ]);
    expect(notes.join()).toMatch(/looks cut short by a spreadsheet.*a zero in front may be lost/);
  });

  it("trap: blank columns, two header rows, and remarks below the table", async () => {
    const { suppliers, refused } = await read(
      ",Supplier,,Location,\n,Name,ID,Country,City\n,Alder Mills,1,PK,Lahore\n,,,,\n,Source: ERP export 2026,,,\n,Note Printing Works,2,DE,\n",
    );
    expect(suppliers).toMatchObject([{ name: "Alder Mills", id: "1", country: "PK" }, { name: "Note Printing Works" }]);
    expect(refused).toMatchObject([{ at: { line: 5 }, reason: "The row is a remark, not a supplier." }]);
  });
});

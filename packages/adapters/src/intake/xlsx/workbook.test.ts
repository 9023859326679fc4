import { describe, expect, it } from "vitest";
import { collected } from "../../testing/collected.js";
import {
  inlineCell,
  relationsXml,
  sheetXml,
  stringsXml,
  workbookFile,
  workbookParts,
} from "../../testing/workbook-file.js";
import { defaultLimits } from "../limits.js";
import { openWorkbook } from "./workbook.js";

/** The cells of the only sheet, each row by its number. */
const cellsOf = async (parts: Readonly<Record<string, string>>, width?: number) => {
  const [sheet] = await openWorkbook(workbookFile(parts), defaultLimits, (digits) => digits);
  const rows = (await collected(sheet!.rows(width))).flat();
  return Object.fromEntries(rows.map(({ number, cells }) => [number, cells]));
};
const sheet = (rows: string) => ({ "xl/worksheets/sheet1.xml": sheetXml(rows) });
const row = (cells: string) => sheet(`<row r="1">${cells}</row>`);

const styles = (formats: string, cells: string) => ({
  "xl/styles.xml": `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells}</cellXfs></styleSheet>`,
});
const day = new Date("2023-03-15T00:00:00Z");

describe("a cell", () => {
  it("gives the text it shares, its own, that of a formula, a truth, and nothing for an error", async () => {
    const cells = await cellsOf({
      ...row(
        `<c r="A1" t="s"><v>1</v></c>${inlineCell("B1", "own")}<c r="C1" t="str"><f>A1</f><v>result</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>A1</f></c><c r="G1"><v>1E5</v></c>`,
      ),
      "xl/sharedStrings.xml": stringsXml("<si><t>a</t></si><si><t>b</t></si>"),
    });
    expect(cells[1]).toEqual(["b", "own", "result", true, undefined, undefined, "1E5"]);
  });

  it("of several runs is one text, without how it is pronounced", async () => {
    const rich = `<r><rPr><b/></rPr><t xml:space="preserve">東京 </t></r><r><t>Mills</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>`;
    const cells = await cellsOf({
      ...row(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c>`),
      "xl/sharedStrings.xml": stringsXml(`<si>${rich}</si>`),
    });
    expect(cells[1]).toEqual(["東京 Mills", "東京 Mills"]);
  });

  it("has the characters back that XML cannot hold", async () => {
    expect((await cellsOf(row(inlineCell("A1", "a_x000A_b_x005F_x0041_"))))[1]).toEqual(["a\nb_x0041_"]);
  });

  it("is a date where its format is one: the standard's, the workbook's own, or that of the style beneath", async () => {
    const cell = (at: string, style: number) => `<c r="${at}1" s="${style}"><v>45000</v></c>`;
    const cells = await cellsOf({
      ...row(cell("A", 0) + cell("B", 1) + cell("C", 2) + cell("D", 3) + cell("E", 4) + cell("F", 9)),
      ...styles(
        '<numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/><numFmt numFmtId="165" formatCode="0&quot; days&quot;"/>',
        '<xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf xfId="1"/><xf numFmtId="0"/>',
      ),
    });
    expect(cells[1]).toEqual([day, day, "45000", day, "45000", "45000"]);
  });

  it("counts its days from 1904 where the workbook says so", async () => {
    const cells = await cellsOf({
      ...row('<c r="A1" s="0"><v>43538</v></c>'),
      ...styles("", '<xf numFmtId="14"/>'),
      "xl/workbook.xml": workbookParts["xl/workbook.xml"]!.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
    });
    expect(cells[1]).toEqual([day]);
  });

  it("that is merged with others holds what they hold, and they nothing", async () => {
    const merged = sheetXml(`<row r="1">${inlineCell("A1", "a")}<c r="B1"/>${inlineCell("C1", "c")}</row>`);
    const xml = merged.replace("</worksheet>", '<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>');
    expect((await cellsOf({ "xl/worksheets/sheet1.xml": xml }))[1]).toEqual(["a", undefined, "c"]);
  });
});

describe("a sheet", () => {
  it("may leave out where rows and cells stand", async () => {
    const bare = '<c t="inlineStr"><is><t>x</t></is></c>';
    const cells = await cellsOf(
      sheet(
        `<row>${bare}${bare}</row><row r="4">${inlineCell("C4", "y")}${bare}</row><row>${inlineCell("B7", "z")}</row>`,
      ),
    );
    expect(cells).toEqual({
      1: ["x", "x"],
      4: [undefined, undefined, "y", "x"],
      7: [undefined, "z"],
    });
  });

  it("whose rows or cells stand before earlier ones, or nowhere, is refused with the place", async () => {
    const a = inlineCell("A2", "x");
    for (const [rows, cell] of [
      [`<row r="2">${a}</row><row r="1"/>`, "A3"],
      [`<row r="2">${inlineCell("B2", "x")}${a}</row>`, "A2"],
      ['<row r="2"><c r="7"><v>1</v></c></row>', "A2"],
      ['<row r="two"/>', "A1"],
    ] as const) {
      await expect(cellsOf(sheet(rows))).rejects.toMatchObject({ reason: "malformed", at: { sheet: "A", cell } });
    }
  });

  it("is cut to the columns that are wanted, so that a cell far away costs nothing", async () => {
    const far = `<row r="1">${inlineCell("A1", "x")}${inlineCell("XFD1", "y")}</row><row r="1048576">${inlineCell("XFD1048576", "z")}</row>`;
    expect(await cellsOf(sheet(far), 2)).toEqual({ 1: ["x", undefined] });
  });

  it("of rows with nothing but a cell at their far end is refused before room is made for all between", async () => {
    const rows = Array.from(
      { length: 1_300 },
      (_, at) => `<row r="${at + 1}">${inlineCell(`XFD${at + 1}`, "x")}</row>`,
    );
    await expect(cellsOf(sheet(rows.join("")))).rejects.toMatchObject({ reason: "hostile" });
  });

  it("is the same with prefixes, and in the strict edition of the standard", async () => {
    const strict = Object.fromEntries(
      Object.entries({ ...workbookParts, ...sheet(`<row r="1">${inlineCell("A1", "x")}</row>`) }).map(([name, xml]) => [
        name,
        name.endsWith(".rels")
          ? xml.replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006",
              "http://purl.oclc.org/ooxml/officeDocument",
            )
          : xml
              .replaceAll(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
              )
              .replace("xmlns=", "xmlns:x=")
              .replace(/<(\/?)(?=\w)/g, "<$1x:"),
      ]),
    );
    expect((await cellsOf(strict))[1]).toEqual(["x"]);
  });

  it("is found wherever the workbook says that it is, in whatever case, and never outside the package", async () => {
    const [at, xml] = ["xl/Sheets/One.xml", sheetXml(`<row r="1">${inlineCell("A1", "x")}</row>`)];
    for (const target of ["sheets/one.xml", "./Sheets/One.xml", "/xl/Sheets/One.xml", "../xl/Sheets/One.xml"]) {
      const cells = await cellsOf({ [at]: xml, "xl/_rels/workbook.xml.rels": relationsXml(target) });
      expect(cells[1]).toEqual(["x"]);
    }
    const outside = relationsXml("../../../etc/passwd");
    expect(await cellsOf({ "xl/_rels/workbook.xml.rels": outside })).toEqual({});
    const external = outside.replaceAll("<Relationship ", '<Relationship TargetMode="External" ');
    expect(await cellsOf({ "xl/_rels/workbook.xml.rels": external })).toEqual({});
  });

  it("that is a chart, or is named and not there, has no rows, and the others are read", async () => {
    const more = '<sheet name="Chart" sheetId="2" r:id="rId3"/><sheet name="Gone" sheetId="3" r:id="rId9"/></sheets>';
    const sheets = await openWorkbook(
      workbookFile({ "xl/workbook.xml": workbookParts["xl/workbook.xml"]!.replace("</sheets>", more) }),
      defaultLimits,
      Number,
    );
    const rows = await Promise.all(sheets.map(async (each) => (await collected(each.rows())).flat().length));
    expect(sheets.map(({ name }, at) => [name, rows[at]])).toEqual([
      ["A", 2],
      ["Chart", 0],
      ["Gone", 0],
    ]);
  });
});

describe("a package", () => {
  it("whose main part has another name is a workbook still", async () => {
    const { "xl/workbook.xml": main = "", "xl/_rels/workbook.xml.rels": list = "", ...parts } = workbookParts;
    const moved = parts["_rels/.rels"]!.replace("xl/workbook.xml", "/xl/workbook2.xml");
    const file = { "_rels/.rels": moved, "xl/workbook2.xml": main, "xl/_rels/workbook2.xml.rels": list };
    expect(Object.keys(await cellsOf({ ...file, "xl/workbook.xml": "", "xl/_rels/workbook.xml.rels": "" }))).toEqual([
      "1",
      "2",
    ]);
  });

  it("with a part under a password is encrypted", async () => {
    const locked = Buffer.from(workbookFile());
    for (let at = locked.indexOf("PK\u0001\u0002"); at !== -1; at = locked.indexOf("PK\u0001\u0002", at + 1)) {
      locked[at + 8] = 1;
    }
    await expect(openWorkbook(locked, defaultLimits, Number)).rejects.toMatchObject({ reason: "encrypted" });
  });

  it("with a sheet that was damaged on its way is refused", async () => {
    const file = Buffer.from(workbookFile());
    const name = file.indexOf("xl/worksheets/sheet1.xml");
    file.fill(0xff, name + 24, name + 60);
    const [sheet] = await openWorkbook(file, defaultLimits, Number);
    await expect(collected(sheet!.rows())).rejects.toMatchObject({ reason: "malformed" });
  });
});

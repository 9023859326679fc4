import { createWriteStream } from "node:fs";
import { Zip, ZipDeflate } from "fflate";
import { nth } from "./words.js";

const package_ = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const fixedParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Suppliers" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
};

const header = [
  "Supplier ID",
  "Supplier name",
  "Country",
  "Address",
  "City",
  "Goods",
  "Country of origin",
  "Website",
  "Company number",
  "Employees",
  "Supplier since",
  "Active",
];

const textsOf = (at: number): string[] => {
  const { name, number, country, street, town, good, origin } = nth(at);
  return [`V-${at}`, name, country, `${street}, ${town}`, town, good, origin, `https://www.s${at}.example`, number];
};

/** Writes a workbook whose parts unpack to about so many bytes: twelve columns, texts shared between cells as Excel does. */
export async function writeWorkbook(file: string, bytes: number): Promise<void> {
  const out = createWriteStream(file);
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    out.write(piece);
  });
  const encoder = new TextEncoder();
  let written = 0;
  const part = (name: string) => {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    return (text: string, last = false) => {
      written += text.length;
      entry.push(encoder.encode(text), last);
    };
  };
  for (const [name, text] of Object.entries(fixedParts)) part(name)(text, true);
  const shared = new Map<string, number>();
  const place = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row}`;
  const cell = (column: number, row: number, text: string) => {
    if (!shared.has(text)) shared.set(text, shared.size);
    return `<c r="${place(column, row)}" t="s"><v>${shared.get(text)}</v></c>`;
  };
  const sheet = part("xl/worksheets/sheet1.xml");
  const rowOf = (row: number, texts: readonly string[], more = "") =>
    `<row r="${row}" spans="1:12">${texts.map((text, column) => cell(column, row, text)).join("")}${more}</row>`;
  sheet(`<worksheet xmlns="${main}"><sheetData>${rowOf(1, header)}`);
  let sharedLength = 0;
  for (let at = 0, seen = 0; written + sharedLength < bytes; at++) {
    const row = at + 2;
    const figures = `<c r="${place(9, row)}"><v>${at % 5_000}</v></c><c r="${place(10, row)}" s="1"><v>${40_000 + (at % 6_000)}</v></c><c r="${place(11, row)}" t="b"><v>${at % 2}</v></c>`;
    sheet(rowOf(row, textsOf(at), figures));
    sharedLength += 45 * (shared.size - seen);
    seen = shared.size;
  }
  sheet("</sheetData></worksheet>", true);
  const strings = part("xl/sharedStrings.xml");
  strings(`<sst xmlns="${main}">`);
  for (const text of shared.keys()) strings(`<si><t>${text}</t></si>`);
  strings("</sst>", true);
  zip.end();
  await new Promise<void>((resolve) => out.end(resolve));
}

import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { docxFile, paragraph } from "../../src/documents/testing/docx-file.js";
import type { HostileInput } from "./hostile-input.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A sheet with the header of a supplier list and further rows. */
const sheet = (rows: string) =>
  `<worksheet xmlns="${main}"><sheetData><row r="1">${inline("A1", "Supplier")}</row>${rows}</sheetData></worksheet>`;

const parts = {
  "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": sheet(`<row r="2">${inline("A2", "Alder Mills")}</row>`),
};

const workbook = (changed: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ ...parts, ...changed }).map(([name, text]) => [name, strToU8(text)])));

/** A package with one part more, of 250 MB of zeros, whose sizes say that it is empty. */
function bomb(): Uint8Array {
  // A piece that ends on a byte and refers to nothing before it can be repeated as often as wanted.
  const piece = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const name = strToU8("xl/media/image1.png");
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 6);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, ...Array.from({ length: 250 }, () => piece), workbook({})]);
}

const laughs = `<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>`;

const input = (what: string, as: string, bytes: () => Uint8Array): HostileInput => ({ what, as, bytes });

/** Hostile packages: workbooks, and documents as reviews of statements read them. */
export const packageInputs: readonly HostileInput[] = [
  input("a zip bomb whose sizes lie", "XLSX", bomb),
  input("a path that leaves the package", "XLSX", () => workbook({ "../../etc/cron.d/x": "x" })),
  input("an absolute path", "XLSX", () => workbook({ "/etc/cron.d/x": "x" })),
  input("entities in its texts", "XLSX", () =>
    workbook({ "xl/sharedStrings.xml": `${laughs}<sst><si><t>&b;</t></si></sst>` }),
  ),
  input("a cell in the last corner", "XLSX", () =>
    workbook({ "xl/worksheets/sheet1.xml": sheet(`<row r="1048576">${inline("XFD1048576", "x")}</row>`) }),
  ),
  input("elements within one another", "XLSX", () =>
    workbook({ "xl/worksheets/sheet1.xml": sheet("<row>".repeat(100_000)) }),
  ),
  input("a formula", "XLSX", () =>
    workbook({
      "xl/worksheets/sheet1.xml": sheet(
        `<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://example.com","Alder")</f><v>Alder</v></c></row>`,
      ),
    }),
  ),
  input("an end that is cut off", "XLSX", () => workbook({}).subarray(0, 400)),
  input("a zip bomb", "DOCX", () => docxFile(paragraph("A"), { "word/footnotes.xml": new Uint8Array(40_000_000) })),
  input("a billion laughs", "DOCX", () => docxFile("", { "word/document.xml": strToU8(`${laughs}<a>&b;</a>`) })),
  input("elements within one another", "DOCX", () => docxFile("<w:p>".repeat(100_000))),
  input("a path that leaves the package", "DOCX", () => docxFile(paragraph("We train."), { "../../x": strToU8("x") })),
];

import { strToU8 } from "fflate";
import { docxFile, paragraph } from "../../src/documents/testing/docx-file.js";
import { inlineCell, relationsXml, stringsXml, workbookFile, workbookWith } from "../../src/testing/workbook-file.js";
import type { HostileInput } from "./hostile-input.js";

/** Where an entry of the directory of an archive says what its part unpacks to. */
const sizeAt = 24;

/** A workbook with 1 MB of spaces where its texts should be. @param said what its directory says that these are, in bytes. */
function bomb(said: number): Uint8Array {
  const file = Buffer.from(workbookFile({ "xl/sharedStrings.xml": new Uint8Array(1_000_000).fill(32) }));
  file.writeUInt32LE(said, file.lastIndexOf("PK\u0001\u0002") + sizeAt);
  return file;
}

const laughs = `<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>`;

const input = (what: string, as: string, bytes: () => Uint8Array): HostileInput => ({ what, as, bytes });

const good = (row: number): string => `<row r="${row}">${inlineCell(`A${row}`, "Birch Yards")}</row>`;

const workbookInputs: readonly HostileInput[] = [
  input("a zip bomb of 1 GB", "XLSX", () => bomb(1_000_000_000)),
  input("a zip bomb whose sizes lie", "XLSX", () => bomb(10)),
  input("a path that leaves the package", "XLSX", () => workbookFile({ "../../etc/cron.d/x": "x" })),
  input("an absolute path", "XLSX", () => workbookFile({ "/etc/cron.d/x": "x" })),
  input("a sheet that is said to lie outside the package", "XLSX", () =>
    workbookFile({ "xl/_rels/workbook.xml.rels": relationsXml("../../../../etc/passwd") }),
  ),
  input("entities in its texts", "XLSX", () =>
    workbookFile({ "xl/sharedStrings.xml": `${laughs}${stringsXml("<si><t>&b;</t></si>")}` }),
  ),
  input("a cell in the last corner", "XLSX", () =>
    workbookWith(`${good(2)}<row r="1048576">${inlineCell("XFD1048576", "x")}</row>`),
  ),
  input("a column that no sheet has", "XLSX", () => workbookWith(`<row r="2">${inlineCell("ZZZ2", "x")}</row>`)),
  input("a cell of 1 MB", "XLSX", () =>
    workbookWith(`<row r="2">${inlineCell("A2", "x".repeat(1_000_000))}</row>${good(3)}`),
  ),
  input("a text of 3 MB", "XLSX", () =>
    workbookFile({ "xl/sharedStrings.xml": stringsXml(`<si><t>${"x".repeat(3_000_000)}</t></si>`) }),
  ),
  input("a text that is not there", "XLSX", () => workbookWith(`<row r="2"><c r="A2" t="s"><v>7</v></c></row>`)),
  input("rows out of order", "XLSX", () => workbookWith(`${good(3)}${good(2)}`)),
  input("elements within one another", "XLSX", () => workbookWith("<row>".repeat(100_000))),
  input("a formula", "XLSX", () =>
    workbookWith(`<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://example.com","Alder")</f><v>Alder</v></c></row>`),
  ),
  input("an end that is cut off", "XLSX", () => workbookFile().subarray(0, 400)),
];

const docxInputs: readonly HostileInput[] = [
  input("a zip bomb", "DOCX", () => docxFile(paragraph("A"), { "word/footnotes.xml": new Uint8Array(40_000_000) })),
  input("a billion laughs", "DOCX", () => docxFile("", { "word/document.xml": strToU8(`${laughs}<a>&b;</a>`) })),
  input("elements within one another", "DOCX", () => docxFile("<w:p>".repeat(100_000))),
  input("a path that leaves the package", "DOCX", () => docxFile(paragraph("We train."), { "../../x": strToU8("x") })),
];

/** Hostile packages: workbooks, and documents as reviews of statements read them. */
export const packageInputs: readonly HostileInput[] = [...workbookInputs, ...docxInputs];

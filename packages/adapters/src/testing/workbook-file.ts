import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A cell with its text in it. @param cell where it stands: "A1". */
export const inlineCell = (cell: string, text: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** The XML of a sheet. @param rows its rows, "<row r=…". */
export const sheetXml = (rows: string): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;

/** The XML of a sheet whose first row heads a column of suppliers. */
export const supplierSheet = (rows: string): string =>
  sheetXml(`<row r="1">${inlineCell("A1", "Supplier")}${inlineCell("B1", "Country")}</row>${rows}`);

/** The XML of the texts that cells share. @param items "<si><t>…". */
export const stringsXml = (items: string): string => `<sst xmlns="${main}">${items}</sst>`;

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

/** The XML that says where the parts of a workbook are. @param sheet where its sheet is, as it writes it. */
export const relationsXml = (sheet: string): string =>
  `<Relationships xmlns="${relations}">${relationship("rId1", "worksheet", sheet)}${relationship("rId2", "sharedStrings", "sharedStrings.xml")}${relationship("rId3", "styles", "styles.xml")}</Relationships>`;

/** The parts of a workbook with one supplier on its only sheet, "A". */
export const workbookParts: Readonly<Record<string, string>> = {
  "_rels/.rels": `<Relationships xmlns="${relations}">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationsXml("worksheets/sheet1.xml"),
  "xl/worksheets/sheet1.xml": supplierSheet(`<row r="2">${inlineCell("A2", "Alder Mills")}</row>`),
};

/** A workbook, packed. @param changed parts in place of the usual ones, and parts beside them. */
export const workbookFile = (changed: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...workbookParts, ...changed }).map(([name, part]) => [
        name,
        typeof part === "string" ? strToU8(part) : part,
      ]),
    ),
  );

/** A workbook with these rows below the head of its sheet. */
export const workbookWith = (rows: string): Uint8Array =>
  workbookFile({ "xl/worksheets/sheet1.xml": supplierSheet(rows) });

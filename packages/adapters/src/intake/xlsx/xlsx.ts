import type { FormatReader, ReadingContext } from "../format.js";
import { IntakeError } from "../intake-error.js";
import type { IntakeRow } from "../row.js";
import { addNote } from "../summary.js";
import { checkMapping } from "../table/mapping.js";
import { Repeated } from "./repeated.js";
import { rowsOf, type SupplierTable, tableIn } from "./supplier-table.js";
import { openWorkbook, type Sheet } from "./workbook.js";
import { isEncrypted, workbookBytes } from "./workbook-bytes.js";

/** A sheet is a table of suppliers where its header knows at least half as many columns as the best of the workbook. */
const atLeast = 0.5;

const namesOf = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `"${name}"`).join(", ");

/** The tables of a workbook, the best first. */
async function tablesOf(sheets: readonly Sheet[], context: ReadingContext): Promise<SupplierTable[]> {
  const found: SupplierTable[] = [];
  for (const sheet of sheets) {
    const table = await tableIn(sheet, context);
    if (table) found.push(table);
  }
  found.sort((a, b) => b.score - a.score);
  return found.filter(({ score }) => score >= found[0]!.score * atLeast);
}

async function* readBytes(chunks: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  checkMapping(context.mapping);
  const sheets = await openWorkbook(await workbookBytes(chunks), context.limits, (digits) => digits);
  const tables = await tablesOf(sheets, context);
  if (tables.length === 0) {
    throw new IntakeError(
      "malformed",
      `No sheet has a row near its top that names a column of suppliers ("Supplier name", "Vendor", "Company" …); its sheets are ${namesOf(sheets)}. A mapping can say which column holds the names.`,
    );
  }
  const repeated = new Repeated();
  for (const table of tables) {
    const { name } = table.sheet;
    addNote(context.summary, `Sheet "${name}" is read.`);
    let left = 0;
    for await (const batch of rowsOf(table, context)) {
      const fresh = batch.filter((row) => !repeated.has(row));
      left += batch.length - fresh.length;
      // What nobody will ask after is not remembered: most workbooks have one table, and that may be long.
      if (table !== tables.at(-1)) for (const row of fresh) repeated.add(row);
      yield fresh;
    }
    repeated.endSheet();
    if (left > 0) addNote(context.summary, `Sheet "${name}" has ${left} rows on suppliers of an earlier sheet.`);
  }
  const unread = sheets.filter((sheet) => !tables.some((table) => table.sheet === sheet));
  if (unread.length > 0) {
    addNote(
      context.summary,
      `Sheets not read, since they hold no table of suppliers of their own: ${namesOf(unread)}.`,
    );
  }
}

/** A zip package with the parts of a workbook, or one under a password. */
const recognises = (_head: string, bytes: Uint8Array): string | undefined => {
  if (isEncrypted(bytes)) return "it is an encrypted workbook";
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  return isZip && Buffer.from(bytes).includes("xl/") ? "it is a package with the parts of a workbook" : undefined;
};

/** Excel workbooks: every sheet with a supplier column, below whatever stands above its header. */
export const xlsx: FormatReader<"xlsx"> = {
  id: "xlsx",
  extensions: ["xlsx", "xlsm"],
  contentTypes: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  recognises,
  readBytes,
};

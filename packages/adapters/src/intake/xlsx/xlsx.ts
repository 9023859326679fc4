import type { FormatReader, ReadingContext } from "../format.js";
import { inBatches } from "../in-batches.js";
import { IntakeError } from "../intake-error.js";
import type { IntakeRow, Position } from "../row.js";
import { addNote } from "../summary.js";
import { headerScore, headerWithin } from "../table/header-score.js";
import { checkMapping } from "../table/mapping.js";
import { tableReader } from "../table/table-reader.js";
import { Repeated } from "./repeated.js";
import { type CellContent, cellTextOf, columnLetters } from "./sheet-rows.js";
import { checkWorkbook, isEncrypted, workbookBytes } from "./workbook-bytes.js";

/** A sheet is a table of suppliers where its header knows at least half as many columns as the best of the workbook. */
const atLeast = 0.5;

const sampleRows = 200;

interface Table {
  readonly sheet: string;
  readonly rows: readonly (readonly CellContent[])[];
  /** The row of the header, counted from 0. */
  readonly headerAt: number;
  /** How much that row looks like a header. */
  readonly score: number;
}

const textsOf = (row: readonly CellContent[]): string[] => row.map(cellTextOf);

const tableOf = (
  sheet: string,
  rows: readonly (readonly CellContent[])[],
  context: ReadingContext,
): Table | undefined => {
  const scoreOf = headerScore(context.mapping);
  const scores = rows.slice(0, headerWithin).map((row) => scoreOf(textsOf(row)));
  const best = Math.max(0, ...scores);
  return best === 0 ? undefined : { sheet, rows, headerAt: scores.indexOf(best), score: best };
};

/** Where in the workbook a row stands: its cell where a column is named, else its first. */
const positionIn = (sheet: string, header: readonly string[], { line, column }: Position): Position => {
  const at =
    column === undefined
      ? 0
      : Math.max(
          0,
          header.findIndex((name) => name.trim() === column),
        );
  return { sheet, cell: `${columnLetters(at)}${line}`, ...(column !== undefined && { column }) };
};

function* rowsOf({ sheet, rows, headerAt }: Table, context: ReadingContext): Generator<IntakeRow> {
  const header = textsOf(rows[headerAt]!);
  const below = rows.slice(headerAt + 1);
  const rowOf = tableReader(header, headerAt + 1, below.slice(0, sampleRows).map(textsOf), context);
  for (const [at, cells] of below.entries()) {
    const row = rowOf(textsOf(cells), headerAt + at + 2);
    if (row !== undefined) yield { ...row, at: positionIn(sheet, header, row.at) };
  }
}

async function* readBytes(chunks: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  checkMapping(context.mapping);
  const bytes = await workbookBytes(chunks);
  checkWorkbook(bytes, context.limits);
  // Loaded when a workbook comes: it is of no use to anybody else.
  const { default: readWorkbook } = await import("read-excel-file/node");
  const sheets = await readWorkbook(Buffer.from(bytes), { parseNumber: (text: string) => text }).catch((cause) => {
    throw new IntakeError("malformed", `The workbook cannot be read: ${(cause as Error).message}.`);
  });
  const found = sheets.flatMap(({ sheet, data }) => tableOf(sheet, data as CellContent[][], context) ?? []);
  const best = Math.max(0, ...found.map(({ score }) => score));
  const tables = found.filter(({ score }) => score >= best * atLeast);
  if (tables.length === 0) {
    const names = sheets.map(({ sheet }) => `"${sheet}"`).join(", ");
    throw new IntakeError(
      "malformed",
      `No sheet has a row near its top that names a column of suppliers ("Supplier name", "Vendor", "Company" …); its sheets are ${names}. A mapping can say which column holds the names.`,
    );
  }
  const repeated = new Repeated();
  for (const table of tables.sort((a, b) => b.score - a.score)) {
    addNote(context.summary, `Sheet "${table.sheet}" is read.`);
    let left = 0;
    for (const batch of inBatches(rowsOf(table, context))) {
      const fresh = batch.filter((row) => !repeated.has(row));
      left += batch.length - fresh.length;
      yield fresh;
    }
    repeated.endSheet();
    if (left > 0) addNote(context.summary, `Sheet "${table.sheet}" has ${left} rows on suppliers of an earlier sheet.`);
  }
  const unread = sheets.filter(({ sheet }) => !tables.some((table) => table.sheet === sheet));
  if (unread.length > 0) {
    addNote(
      context.summary,
      `Sheets not read, since they hold no table of suppliers of their own: ${unread.map(({ sheet }) => `"${sheet}"`).join(", ")}.`,
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

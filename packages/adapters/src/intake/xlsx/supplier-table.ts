import type { ReadingContext } from "../format.js";
import type { IntakeRow, Position } from "../row.js";
import { headerScore, headerWithin } from "../table/header-score.js";
import { tableReader } from "../table/table-reader.js";
import type { SheetRow } from "./row-builder.js";
import { cellTextOf, columnLetters } from "./sheet-rows.js";
import type { Sheet } from "./workbook.js";

/** Rows below a header that show what its columns hold. */
const sampleRows = 200;

/** A sheet with the row that is the header of its suppliers. */
export interface SupplierTable {
  readonly sheet: Sheet;
  readonly header: readonly string[];
  /** The number of that row. */
  readonly headerAt: number;
  /** How much it looks like a header. */
  readonly score: number;
  /** The first rows below it that hold something. */
  readonly sample: readonly (readonly string[])[];
}

/** Surrounding blanks are nobody's, also where only they are in a cell. */
const textsOf = ({ cells }: SheetRow, width: number): string[] =>
  Array.from({ length: width }, (_, column) => cellTextOf(cells[column]).trim());

/** The rows at the top of a sheet among which a header and a sample of what is below it stand. */
async function topOf(sheet: Sheet): Promise<SheetRow[]> {
  const top: SheetRow[] = [];
  for await (const rows of sheet.rows()) {
    top.push(...rows);
    if ((top.at(-1)?.number ?? 0) > headerWithin + sampleRows) break;
  }
  return top.filter(({ number }) => number <= headerWithin + sampleRows);
}

/** Looks for the table of suppliers at the top of a sheet; undefined where no row is its header. */
export async function tableIn(sheet: Sheet, context: ReadingContext): Promise<SupplierTable | undefined> {
  const top = await topOf(sheet);
  const width = Math.max(0, ...top.map(({ cells }) => cells.length));
  const scoreOf = headerScore(context.mapping);
  let best: { header: string[]; headerAt: number; score: number } | undefined;
  for (const row of top) {
    if (row.number > headerWithin) break;
    const header = textsOf(row, width);
    const score = scoreOf(header);
    if (score > (best?.score ?? 0)) best = { header, headerAt: row.number, score };
  }
  if (!best) return undefined;
  const { headerAt } = best;
  const below = top.filter(({ number }) => number > headerAt && number <= headerAt + sampleRows);
  return { sheet, ...best, sample: below.map((row) => textsOf(row, width)) };
}

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

/** The suppliers below a header, a piece of the sheet at a time. */
export async function* rowsOf(
  { sheet, header, headerAt, sample }: SupplierTable,
  context: ReadingContext,
): AsyncGenerator<IntakeRow[]> {
  const rowOf = tableReader(header, headerAt, sample, context);
  for await (const rows of sheet.rows(header.length)) {
    yield rows.flatMap((row) => {
      if (row.number <= headerAt) return [];
      const read = rowOf(textsOf(row, header.length), row.number);
      return read === undefined ? [] : [{ ...read, at: positionIn(sheet.name, header, read.at) }];
    });
  }
}

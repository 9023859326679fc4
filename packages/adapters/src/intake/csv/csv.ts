import type { FormatReader, ReadingContext } from "../format.js";
import { IntakeError } from "../intake-error.js";
import { recordLength } from "../limits.js";
import type { IntakeRow } from "../row.js";
import { addNote } from "../summary.js";
import { checkMapping } from "../table/mapping.js";
import type { RowReader } from "../table/row-reader.js";
import { tableReader } from "../table/table-reader.js";
import { type Dialect, findDialect } from "./dialect.js";
import { CsvRecords } from "./records.js";

/** Enough text to find the header and to see what its columns hold. */
const headLength = 64 * 1024;

const delimiterNames: Readonly<Record<string, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "vertical bar",
};

function noHeader(head: string): IntakeError {
  const first = head.split(/[\r\n]+/).find((line) => line.trim() !== "");
  return new IntakeError(
    "malformed",
    first === undefined
      ? "The input is empty."
      : `No row near the top names a column of suppliers ("Supplier name", "Vendor", "Company" …); the first is "${first.slice(0, 200)}". A mapping can say which column holds the names.`,
    { line: 1 },
  );
}

/** Prepares the reading of rows and says in the summary how the table was understood. */
function understand({ header, headerLine, delimiter, sample }: Dialect, context: ReadingContext): RowReader {
  if (delimiterNames[delimiter]) addNote(context.summary, `Cells are separated by ${delimiterNames[delimiter]}.`);
  return tableReader(header, headerLine, sample, context);
}

export async function* readCsv(text: AsyncIterable<string>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  checkMapping(context.mapping);
  let head = "";
  let dialect: Dialect | undefined;
  let records: CsvRecords | undefined;
  let rowOf: RowReader | undefined;

  const begin = (): void => {
    dialect = findDialect(head, context.mapping);
    if (dialect === undefined) throw noHeader(head);
    rowOf = understand(dialect, context);
    records = new CsvRecords(dialect.delimiter, dialect.newline, recordLength(context.limits));
  };
  const rows = (found: ReturnType<CsvRecords["push"]>): IntakeRow[] => {
    const read: IntakeRow[] = [];
    for (const record of found) {
      if (record.line <= dialect!.headerLine) continue;
      if ("broken" in record) {
        read.push({ kind: "refused", at: { line: record.line }, reason: record.broken });
        continue;
      }
      const row = rowOf!(record.cells, record.line);
      if (row === undefined) continue;
      if (record.note !== undefined && row.kind === "supplier") row.notes.push(record.note);
      read.push(row);
    }
    return read;
  };

  for await (const piece of text) {
    if (records !== undefined) {
      yield rows(records.push(piece));
      continue;
    }
    head += piece;
    if (head.length < headLength) continue;
    begin();
    yield rows(records!.push(head));
  }
  if (records === undefined) {
    begin();
    yield rows(records!.push(head));
  }
  yield rows(records!.end());
}

/** Whether a text is a table: a known header near its top, or the same delimiter in each of its first lines. */
function recognises(head: string): string | undefined {
  const dialect = findDialect(head, {});
  if (dialect) return `its line ${dialect.headerLine} is a header of known columns`;
  const lines = head.split(/\r\n|\n|\r/, 6).filter((line) => line.trim() !== "");
  const shared = [",", ";", "\t", "|"].find((mark) => lines.length > 1 && lines.every((line) => line.includes(mark)));
  return shared && `its first lines are all divided by ${delimiterNames[shared]}s`;
}

/** Delimited text: comma, semicolon, tab or bar, quoted as in RFC 4180. */
export const csv: FormatReader<"csv"> = {
  id: "csv",
  extensions: ["csv", "tsv", "tab", "txt"],
  contentTypes: ["text/csv", "text/tab-separated-values", "application/csv", "text/plain"],
  recognises,
  read: readCsv,
};

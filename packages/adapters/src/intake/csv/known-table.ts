import Papa from "papaparse";
import type { ReadingContext } from "../format.js";
import type { IntakeRow, SupplierRow } from "../row.js";
import { readCsv } from "./csv.js";

/** Lines near the top that may be the header: publishers put a title above it. */
const headerWithin = 5;

const cellsOf = (line: string): string[] => (Papa.parse<string[]>(line).data[0] ?? []).map((name) => name.trim());

/** The cells of each of the first lines of a text. */
const firstLines = (head: string): string[][] =>
  head
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/, headerWithin)
    .map(cellsOf);

/** Whether one of the first lines is a header of a known table, by its names in small letters. */
export const knownHeader = (head: string, isHeader: (columns: readonly string[]) => boolean): boolean =>
  firstLines(head).some((cells) => isHeader(cells.map((cell) => cell.toLowerCase())));

/** A table that one publisher fills, always under the same headings. */
export interface KnownTable {
  /** What its columns are read as, in whatever letters; those that a file does not have do no harm. */
  readonly fields: Readonly<Record<string, string>>;
  /** What a row says beyond its cells. */
  readonly complete: (row: SupplierRow) => SupplierRow;
}

/** Reads a known table as delimited text. A mapping of the caller goes before what its columns usually mean. */
export async function* readKnownTable(
  text: AsyncIterable<string>,
  context: ReadingContext,
  { fields, complete }: KnownTable,
): AsyncGenerator<IntakeRow[]> {
  const pieces = text[Symbol.asyncIterator]();
  let head = "";
  let isLast = false;
  while (!isLast && firstLines(head).length < headerWithin) {
    const next = await pieces.next();
    isLast = next.done === true;
    if (!next.done) head += next.value;
  }
  const meanings = new Map(Object.entries(fields).map(([column, field]) => [column.toLowerCase(), field]));
  const usual = firstLines(head)
    .flat()
    .flatMap((column) => {
      const field = meanings.get(column.toLowerCase());
      return field === undefined ? [] : [[column, field] as const];
    });
  async function* whole(): AsyncGenerator<string> {
    yield head;
    if (!isLast) yield* { [Symbol.asyncIterator]: () => pieces };
  }
  const mapping = { ...Object.fromEntries(usual), ...context.mapping };
  for await (const rows of readCsv(whole(), { ...context, mapping })) {
    yield rows.map((row) => (row.kind === "supplier" ? complete(row) : row));
  }
}

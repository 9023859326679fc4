import Papa from "papaparse";
import type { ReadingContext } from "../format.js";
import type { IntakeRow, SupplierRow } from "../row.js";
import { readCsv } from "./csv.js";

/** The column names of the first line of a text. */
export const firstLineColumns = (head: string): string[] =>
  (Papa.parse<string[]>(head.replace(/^\ufeff/, "").split(/\r\n|\n|\r/, 1)[0] ?? "").data[0] ?? []).map((name) =>
    name.trim(),
  );

/** A table that one publisher fills, always under the same headings. */
export interface KnownTable {
  /** What its columns are read as; those that a file does not have do no harm. */
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
  while (!isLast && !/[\r\n]/.test(head)) {
    const next = await pieces.next();
    isLast = next.done === true;
    if (!next.done) head += next.value;
  }
  const present = new Set(firstLineColumns(head));
  const usual = Object.entries(fields).filter(([column]) => present.has(column));
  async function* whole(): AsyncGenerator<string> {
    yield head;
    if (!isLast) yield* { [Symbol.asyncIterator]: () => pieces };
  }
  const mapping = { ...Object.fromEntries(usual), ...context.mapping };
  for await (const rows of readCsv(whole(), { ...context, mapping })) {
    yield rows.map((row) => (row.kind === "supplier" ? complete(row) : row));
  }
}

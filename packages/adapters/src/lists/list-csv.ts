import type { LegalEffect } from "@manumit/core";
import Papa from "papaparse";
import { lineCount } from "../intake/csv/line-count.js";
import { IntakeError } from "../intake/intake-error.js";
import { columnsOf, type ListColumn } from "./list-columns.js";
import type { ListReading, Placed } from "./list-reading.js";
import { type ListRow, rowListing } from "./list-row.js";

/** A header further down than this is none. */
const headerWithin = 30;
const delimiters = [",", ";", "\t", "|"];

interface Table {
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<ListColumn, number>;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function rowsOf(text: string, delimiter: string, preview: number): Row[] {
  const newline = text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, preview });
  let line = 1;
  const rows = data.map((cells) => {
    const row = { line, cells: cells.map((cell) => cell.trim()) };
    line += lineCount(cells, newline);
    return row;
  });
  const [broken] = preview === 0 ? errors.filter(({ type }) => type === "Quotes") : [];
  if (broken !== undefined)
    throw new IntakeError("malformed", `Broken quotes: ${broken.message}.`, { line: rows[broken.row ?? 0]?.line ?? 1 });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** The header is the row near the top with the most known columns, a name among them; the delimiter is found with it. */
function tableOf(text: string): Table {
  let best: { delimiter: string; line: number; known: number } | undefined;
  for (const delimiter of delimiters) {
    for (const { line, cells } of rowsOf(text.slice(0, 100_000), delimiter, headerWithin)) {
      const columns = columnsOf(cells);
      if (columns.has("name") && columns.size > (best?.known ?? 0)) best = { delimiter, line, known: columns.size };
    }
  }
  if (best === undefined)
    throw new IntakeError(
      "malformed",
      'No row near the top names a column of names ("Name", "Entity", "Organisation" …).',
      { line: 1 },
    );
  const { delimiter, line: headerLine } = best;
  const rows = rowsOf(text, delimiter, 0);
  const header = rows.find(({ line }) => line === headerLine)!.cells;
  return { header, columns: columnsOf(header), rows: rows.filter(({ line }) => line > headerLine) };
}

/** Lower-case Latin letters, other letters and digits: "Example Mills Ltd." → "example-mills-ltd". */
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 150);

/**
 * A table without ids gets them from its names, so that the same entry has the same id in the next edition. Entries that
 * share an id, as one employer that is listed twice, are numbered.
 */
class Ids {
  private readonly taken = new Map<string, number>();

  of(row: ListRow): string {
    const id =
      row.cell("id") || [slug(row.cell("name")), slug(row.cell("country"))].filter((part) => part !== "").join("--");
    const count = (this.taken.get(id) ?? 0) + 1;
    this.taken.set(id, count);
    return count === 1 ? id : `${id}--${count}`;
  }
}

/** A list as a table, of US customs, OpenSanctions ("targets.simple.csv") or one's own. Rows of people are left out. */
export function readCsv(text: string, list: string, legalEffect: LegalEffect, edition: string): ListReading {
  const { header, columns, rows } = tableOf(text);
  const headerOf = (column: ListColumn) => header[columns.get(column) ?? -1];
  const ids = new Ids();
  const listings: Placed[] = [];
  let people = 0;
  for (const { line, cells } of rows) {
    if (cells.length > header.length && cells.slice(header.length).some((cell) => cell !== ""))
      throw new IntakeError("malformed", `The row has ${cells.length} cells, the header ${header.length}.`, { line });
    const row: ListRow = {
      cell: (column) => cells[columns.get(column) ?? -1] ?? "",
      at: (column) => ({ line, ...(headerOf(column) !== undefined && { column: headerOf(column)! }) }),
    };
    if (row.cell("schema") === "Person") people++;
    else listings.push({ value: rowListing(row, ids.of(row), list, legalEffect, edition), at: { line } });
  }
  return {
    edition: people > 0 ? { gaps: `${people} entries of people were left out.` } : {},
    listings,
    columns: Object.fromEntries([...columns].map(([column, at]) => [column, header[at] ?? column])),
  };
}

import type { ReadingContext } from "../format.js";
import { addNote } from "../summary.js";
import { planColumns } from "./columns.js";
import { mapColumns } from "./mapping.js";
import { type RowReader, rowReader } from "./row-reader.js";

/** Columns that a note names. */
const mostTold = 20;

/**
 * A reader of the rows below a header, whose columns are decided here; the summary says how. `headerLine` counts from 1,
 * `sample` are the first rows below it.
 */
export function tableReader(
  header: readonly string[],
  headerLine: number,
  sample: readonly (readonly string[])[],
  context: ReadingContext,
): RowReader {
  const { summary, mapping } = context;
  const columns = planColumns(header, mapColumns(header, mapping, headerLine));
  summary.columns = columns
    .filter(({ header: name, field }) => name !== "" || field !== undefined)
    .map(({ header: name, field }) => (field === undefined ? { header: name } : { header: name, field }));
  if (headerLine > 1) addNote(summary, `The header is in line ${headerLine}; what stands above it was not read.`);
  const used = summary.columns.filter(({ field }) => field !== undefined);
  addNote(summary, `Columns read: ${used.map((column) => `"${column.header}" as ${column.field}`).join(", ")}.`);
  const unused = summary.columns.filter(({ field }) => field === undefined).map((column) => `"${column.header}"`);
  const more = unused.length > mostTold ? `, and ${unused.length - mostTold} more` : "";
  if (unused.length > 0) addNote(summary, `Columns not used: ${unused.slice(0, mostTold).join(", ")}${more}.`);
  return rowReader(header, columns, sample, context);
}

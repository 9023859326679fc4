import Papa from "papaparse";
import type { EditionFault } from "./list-update-error.js";

/** The table of a publisher's file: its columns by name, and what shows that it is cut off. */
export interface PublishedTable {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly faults: readonly EditionFault[];
}

const key = (name: string): string =>
  name
    .replace(/^\ufeff/, "")
    .replace(/[\s_]+/g, " ")
    .trim()
    .toLowerCase();

/**
 * Reads delimited text whose header is the first row that holds all the columns asked for; lines above it, and lines after
 * the table that are not as wide, are no rows.
 */
export function rowsOf(text: string, delimiter: string, wanted: readonly string[]): PublishedTable {
  if (/^\s*<(?:!doctype|html)/i.test(text)) {
    return { rows: [], faults: [{ check: "answer", why: "A web page came where a file of rows was expected." }] };
  }
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { delimiter, skipEmptyLines: "greedy" });
  const headAt = data.slice(0, 30).findIndex((row) => wanted.every((name) => row.map(key).includes(name)));
  if (headAt === -1) {
    return { rows: [], faults: [{ check: "header", why: `No row names the columns ${wanted.join(", ")}.` }] };
  }
  const header = data[headAt]!.map(key);
  const body = data.slice(headAt + 1);
  const faults: EditionFault[] = [];
  if (errors.some(({ code }) => code === "MissingQuotes")) {
    faults.push({ check: "end", why: "The file ends within a quoted cell." });
  }
  const last = body.at(-1);
  if (last !== undefined && last.length < header.length && last.length > 1 && !/[\r\n]$/.test(text)) {
    faults.push({
      check: "end",
      why: `The last row has ${last.length} of ${header.length} cells and ends without a line end.`,
    });
  }
  const rows = body
    .filter((row) => row.length >= header.length - 1)
    .map((row) => Object.fromEntries(header.map((name, at) => [name, (row[at] ?? "").replace(/\s+/g, " ").trim()])));
  return { rows, faults };
}

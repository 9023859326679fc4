import { InvalidInput, parseSupplier } from "@manumit/core";
import words from "../../../data/cell-words.json";
import type { ReadingContext } from "../format.js";
import type { IntakeRow, RefusedRow } from "../row.js";
import { cellText } from "./cell.js";
import { type Column, speaksOfOrigin, speaksOfSeat } from "./columns.js";
import { complete, type RowShape } from "./complete.js";
import { type Draft, newDraft } from "./draft.js";
import type { CellReader } from "./field.js";
import { fieldAt } from "./fields.js";
import { disagreements, repeatedColumns } from "./repeated-columns.js";

interface ColumnReader {
  readonly index: number;
  readonly header: string;
  readonly field: string;
  readonly inStep: boolean;
  readonly read: CellReader;
}

/** Reads the cells of one row; undefined for a row that holds nothing. */
export type RowReader = (cells: readonly string[], line: number) => IntakeRow | undefined;

const totals = new Set(words.total);

/** What stands below a table and begins as people begin to speak of it: "Source: …", "Exported on …". */
const remark = new RegExp(`^\\W*(?:${words.remark.join("|")})\\s*(?::|$|(?:on|by|from|at|of)\\b|\\d)`, "i");

const isAlone = (cells: readonly string[]): boolean => cells.filter((cell) => cell.trim() !== "").length === 1;

/** "Country of origin" that had to serve as the supplier's country still says where the goods of the row come from. */
function secondReadings(columns: readonly Column[]): Column[] {
  const country = columns.find(({ field }) => field === "country");
  const has = (path: string) => columns.some(({ field }) => field === path);
  const serves = country && speaksOfOrigin(country.header) && has("goods.name") && !has("goods.origin");
  return serves ? [...columns, { ...country, field: "goods.origin" }] : [...columns];
}

function shapeOf(columns: readonly Column[]): RowShape {
  const has = (path: string) => columns.some(({ field }) => field === path);
  const sitePlace = ["sites.country", "sites.region", "sites.address"].some(has);
  const country = columns.find(({ field }) => field === "country");
  return { placeIsSite: has("sites.name") && !sitePlace && !(country && speaksOfSeat(country.header)) };
}

function columnReaders(columns: readonly Column[], sample: readonly (readonly string[])[]): ColumnReader[] {
  return secondReadings(columns).flatMap(({ index, header, field, negated }) => {
    const known = field === undefined ? undefined : fieldAt(field);
    if (field === undefined || known === undefined) return [];
    const samples = sample.map((cells) => cellText(cells[index] ?? "")).filter((text) => text !== "");
    const inStep = known.inStep && columns.filter((other) => other.field === field).length > 1;
    return [{ index, header, field, inStep, read: known.reader({ header, samples, negated }) }];
  });
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "" || cell.trim() === "");

/** A reader for the rows below a header, whose columns have been decided; `sample` are the first of those rows. */
export function rowReader(
  header: readonly string[],
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
  { limits }: ReadingContext,
): RowReader {
  const readers = columnReaders(columns, sample);
  const repeated = repeatedColumns(columns);
  const shape = shapeOf(columns);
  const nameColumn = columns.find(({ field }) => field === "name");
  const columnOf = (path: string): string | undefined =>
    columns.find(({ field }) => field !== undefined && (path.startsWith(field) || field.startsWith(path)))?.header;

  const refuse = (line: number, reason: string, field?: string, column?: string): RefusedRow => ({
    kind: "refused",
    at: column === undefined ? { line } : { line, column },
    ...(field === undefined ? {} : { field }),
    reason,
  });

  const readCells = (draft: Draft, cells: readonly string[], line: number): RefusedRow | undefined => {
    for (const { index, header: column, field, inStep, read } of readers) {
      const cell = cells[index];
      if (cell === undefined || (cell === "" && !inStep)) continue;
      if (cell.length > limits.fieldLength) {
        return refuse(line, `The cell holds more than ${limits.fieldLength} characters.`, field, column);
      }
      const reason = read(draft, cellText(cell));
      if (reason !== undefined) return refuse(line, `${reason}.`, field, column);
    }
    return undefined;
  };

  const checked = ({ supplier, notes }: Draft, line: number): IntakeRow => {
    if (supplier.name === "") return refuse(line, "The row names no supplier.", "name", nameColumn?.header);
    if (supplier.country === undefined && totals.has(supplier.name.toLowerCase())) {
      return refuse(line, "The row is a total, not a supplier.", "name", nameColumn?.header);
    }
    try {
      return { kind: "supplier", supplier: parseSupplier(supplier), role: "supplier", at: { line }, notes };
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const [issue] = error.issues;
      const field = issue?.path.filter((step) => typeof step === "string").join(".") ?? "";
      return refuse(line, `${issue?.message ?? error.message}.`, field, columnOf(field));
    }
  };

  return (cells, line) => {
    if (isBlank(cells)) return undefined;
    if (header.length > 1 && isAlone(cells) && remark.test(cells.find((cell) => cell.trim() !== "") ?? "")) {
      return refuse(line, "The row is a remark, not a supplier.");
    }
    if (cells.length > header.length && !isBlank(cells.slice(header.length))) {
      const reason = `The row has ${cells.length} cells where the header has ${header.length}: perhaps a separator inside an unquoted cell.`;
      return refuse(line, reason);
    }
    const draft = newDraft();
    const refused = readCells(draft, cells, line);
    if (refused) return refused;
    draft.notes.push(...disagreements(repeated, cells));
    complete(draft, line, shape);
    return checked(draft, line);
  };
}

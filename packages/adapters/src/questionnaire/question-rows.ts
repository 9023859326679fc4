import { IntakeError } from "../intake/intake-error.js";
import { type ColumnKey, columnKeys, headingOf } from "./columns.js";
import type { Sheet, SheetCell } from "./sheets.js";
import { say } from "./text.js";

/** Rows among which the headings are looked for. */
const headingWithin = 20;

/** A row of the sheet of questions by its columns. */
export interface QuestionRow {
  readonly cells: Readonly<Partial<Record<ColumnKey, SheetCell>>>;
  /** Where a cell of the row stands, or would stand were it there. */
  readonly placeOf: (key: ColumnKey) => SheetCell["at"];
}

const said = (cell: SheetCell | undefined): string =>
  typeof cell?.content === "string" ? cell.content.trim().toLowerCase() : "";

/** The place of each column in a row of headings, if it is one. */
const columnsIn = (row: Sheet["rows"][number]): Partial<Record<ColumnKey, SheetCell["at"] & { index: number }>> => {
  const headings = row.map(said);
  return Object.fromEntries(
    columnKeys.flatMap((key) => {
      const index = headings.indexOf(headingOf(key).toLowerCase());
      return index < 0 ? [] : [[key, { ...row[index]!.at, index }]];
    }),
  );
};

const lettersOf = (cell: string): string => cell.replace(/\d+$/, "");

/**
 * The rows below the headings, on the sheet that has them, wherever the columns were moved to.
 *
 * @throws IntakeError where no sheet has a column of ids and one of answers.
 */
export const questionRows = (sheets: readonly Sheet[]): QuestionRow[] => {
  for (const { name, rows } of sheets) {
    for (const [at, row] of rows.slice(0, headingWithin).entries()) {
      const columns = columnsIn(row);
      if (columns.id === undefined || columns.answer === undefined) continue;
      return rows.slice(at + 1).map((cells, below): QuestionRow => {
        const line = at + below + 2;
        const found = columnKeys.flatMap((key) => {
          const cell = columns[key] && cells[columns[key].index];
          return cell ? [[key, cell] as const] : [];
        });
        const placeOf = (key: ColumnKey) => {
          const column = columns[key] ?? columns.id!;
          return { sheet: name, cell: `${lettersOf(column.cell!)}${line}`, line, column: headingOf(key) };
        };
        return { cells: Object.fromEntries(found), placeOf };
      });
    }
  }
  throw new IntakeError("malformed", say("file.noQuestions", { id: headingOf("id"), answer: headingOf("answer") }));
};

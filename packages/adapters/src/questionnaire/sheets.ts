import { defaultLimits } from "../intake/limits.js";
import { type CellContent, columnLetters } from "../intake/xlsx/sheet-rows.js";
import { wholeSheet } from "../intake/xlsx/whole-sheet.js";
import { openWorkbook } from "../intake/xlsx/workbook.js";
import type { QuestionnaireIssue } from "./questionnaire-error.js";
import { say } from "./text.js";

/** A questionnaire unpacks to a hundredth of it; pictures that somebody put beside it count too. */
const mostExpanded = 30_000_000;
const mostCells = 1_000_000;

/** Longer than anything that is filled in. */
const longestCell = 5_000;

/** A cell with what it holds and where it stands. */
export interface SheetCell {
  readonly content: NonNullable<CellContent>;
  readonly at: QuestionnaireIssue["at"];
  /** Why what it holds is not read. */
  readonly problem?: string;
}

/** A sheet by its rows; an empty cell is undefined. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
}

const problemOf = (content: NonNullable<CellContent>, isFormula: boolean): string | undefined => {
  if (isFormula) return say("problem.formula");
  if (typeof content !== "string" || content.length <= longestCell) return undefined;
  return say("problem.long", { length: content.length, most: longestCell });
};

const cellOf = (content: CellContent, at: QuestionnaireIssue["at"], isFormula: boolean): SheetCell | undefined => {
  const held = content ?? "";
  if (!isFormula && typeof held === "string" && held.trim() === "") return undefined;
  const problem = problemOf(held, isFormula);
  return { content: held, at, ...(problem !== undefined && { problem }) };
};

const figure = (digits: string): string | number => (Number.isNaN(Number(digits)) ? digits : Number(digits));

/**
 * The sheets of a workbook, every cell with its place.
 *
 * @throws IntakeError for what is no workbook, damaged, encrypted, or built to exhaust its reader.
 */
export const sheetsOf = async (bytes: Uint8Array): Promise<Sheet[]> => {
  const sheets: Sheet[] = [];
  for (const sheet of await openWorkbook(bytes, { ...defaultLimits, expandedBytes: mostExpanded }, figure)) {
    const { name } = sheet;
    const rows = (await wholeSheet(sheet, mostCells)).map(({ number: line, cells, formulas }) =>
      cells.map((content, column) =>
        cellOf(content, { sheet: name, cell: `${columnLetters(column)}${line}`, line }, formulas.includes(column)),
      ),
    );
    sheets.push({ name, rows });
  }
  return sheets;
};

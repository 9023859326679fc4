import { IntakeError } from "../intake/intake-error.js";
import { defaultLimits } from "../intake/limits.js";
import { type CellContent, columnLetters } from "../intake/xlsx/sheet-rows.js";
import { checkWorkbook } from "../intake/xlsx/workbook-bytes.js";
import { formulaCells } from "./formula-cells.js";
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

const cellOf = (
  content: CellContent,
  at: QuestionnaireIssue["at"],
  formulas: ReadonlySet<string>,
): SheetCell | undefined => {
  const isFormula = formulas.has(at.cell!);
  const held = content ?? "";
  if (!isFormula && typeof held === "string" && held.trim() === "") return undefined;
  const problem = problemOf(held, isFormula);
  return { content: held, at, ...(problem !== undefined && { problem }) };
};

/**
 * The sheets of a workbook, every cell with its place.
 *
 * @throws IntakeError for what is no workbook, damaged, encrypted, or built to exhaust its reader.
 */
export const sheetsOf = async (bytes: Uint8Array): Promise<Sheet[]> => {
  checkWorkbook(bytes, { ...defaultLimits, expandedBytes: mostExpanded }, mostCells);
  // Loaded when a workbook comes: it is of no use to anybody else.
  const { default: readWorkbook } = await import("read-excel-file/node");
  try {
    const formulas = formulaCells(bytes);
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
    return sheets.map(({ sheet: name, data }) => ({
      name,
      rows: (data as CellContent[][]).map((row, r) =>
        row.map((content, c) =>
          cellOf(
            content,
            { sheet: name, cell: `${columnLetters(c)}${r + 1}`, line: r + 1 },
            formulas.get(name) ?? new Set(),
          ),
        ),
      ),
    }));
  } catch (cause) {
    throw new IntakeError("malformed", say("file.unreadable", { reason: (cause as Error).message }));
  }
};

import { type Question, type QuestionnaireAnswers, questionnaire } from "@manumit/core";
import { readRow } from "./answer-row.js";
import { checkedAnswers } from "./answers-read.js";
import type { ColumnKey } from "./columns.js";
import { dateIn } from "./date-cell.js";
import { type QuestionRow, questionRows } from "./question-rows.js";
import type { QuestionnaireIssue } from "./questionnaire-error.js";
import { type Sheet, type SheetCell, sheetsOf } from "./sheets.js";
import { say } from "./text.js";

/** Rows of a sheet among which the fields of the first sheet are looked for. */
const fieldsWithin = 100;

const fieldKeys = ["supplier", "supplierId", "answeredOn", "questionnaire", "edition"] as const;
type FieldKey = (typeof fieldKeys)[number];

/** The cell beside the label of a field, and the label itself. */
const fieldIn = (
  sheets: readonly Sheet[],
  key: FieldKey,
): { label: SheetCell; cell: SheetCell | undefined } | undefined => {
  const wanted = say(`field.${key}`).toLowerCase();
  for (const { rows } of sheets) {
    const row = rows.slice(0, fieldsWithin).find(([first]) => String(first?.content).trim().toLowerCase() === wanted);
    if (row?.[0]) return { label: row[0], cell: row[1] };
  }
  return undefined;
};

const columnOf: Readonly<Record<string, ColumnKey>> = {
  question: "id",
  value: "answer",
  status: "status",
  by: "by",
  evidence: "document",
  "evidence.document": "document",
  "evidence.date": "date",
  "evidence.expires": "expires",
  note: "note",
};

/** What the fields of the first sheet say, where they stand, and what is wrong with them. */
const readFields = (sheets: readonly Sheet[]) => {
  const fields: Record<string, string> = {};
  const places: Record<string, QuestionnaireIssue["at"]> = {};
  const issues: QuestionnaireIssue[] = [];
  for (const key of fieldKeys) {
    const found = fieldIn(sheets, key);
    if (found === undefined) continue;
    const { cell, label } = found;
    const at = cell?.at ?? { ...label.at, cell: `B${label.at.line}` };
    places[key] = at;
    if (cell === undefined) continue;
    const value = key === "answeredOn" || cell.content instanceof Date ? dateIn(cell.content) : String(cell.content);
    if (cell.problem !== undefined) issues.push({ at, message: cell.problem });
    else if (value === undefined) issues.push({ at, message: say("problem.date", { given: String(cell.content) }) });
    fields[key] = value ?? "";
  }
  return { fields, places, issues };
};

/**
 * The answers in a workbook that was exported as a questionnaire and filled in.
 *
 * @throws QuestionnaireError with an issue for each cell that is wrong; IntakeError for what is no such workbook.
 */
export const readWorkbookAnswers = async (bytes: Uint8Array): Promise<QuestionnaireAnswers> => {
  const sheets = await sheetsOf(bytes);
  const { fields, places, issues } = readFields(sheets);
  const questions: ReadonlyMap<string, Question> = new Map(questionnaire().questions.map((each) => [each.id, each]));
  const rows: { answer: Readonly<Record<string, unknown>>; row: QuestionRow }[] = [];
  for (const row of questionRows(sheets)) {
    const read = readRow(row, questions);
    if (read.kind === "answer") rows.push({ answer: read.answer, row });
    else if (read.kind === "wrong") issues.push(...read.issues);
  }
  return checkedAnswers({
    whole: { ...fields, answers: rows.map(({ answer }) => answer) },
    issues,
    placeOf: ([first, index, ...field]) => {
      const found = first === "answers" && typeof index === "number" ? rows[index] : undefined;
      if (found === undefined) return { at: places[String(first)] ?? { column: String(first) } };
      const at = found.row.placeOf(columnOf[field.join(".")] ?? "id");
      return { at, question: String(found.answer.question) };
    },
  });
};

import type { Question } from "@manumit/core";
import { allowedText, answerIn } from "./answer-cell.js";
import { type ColumnKey, filledIn } from "./columns.js";
import { dateIn } from "./date-cell.js";
import type { QuestionRow } from "./question-rows.js";
import type { QuestionnaireIssue } from "./questionnaire-error.js";
import { say } from "./text.js";

/** An answer as its row gives it, or what is wrong with the row; neither for a row without any. */
export type RowRead =
  | { readonly kind: "answer"; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly kind: "wrong"; readonly issues: readonly QuestionnaireIssue[] }
  | { readonly kind: "none" };

const statuses = ["declared", "verified"];

/** What the cells of a row say, column by column, and why some say nothing. */
class RowReader {
  readonly issues: QuestionnaireIssue[] = [];

  constructor(
    private readonly row: QuestionRow,
    private readonly question: string,
  ) {}

  wrong(key: ColumnKey, message: string): undefined {
    this.issues.push({ at: this.row.placeOf(key), ...(this.question && { question: this.question }), message });
  }

  text(key: ColumnKey): string | undefined {
    const cell = this.row.cells[key];
    if (cell === undefined) return undefined;
    if (cell.problem !== undefined) return this.wrong(key, cell.problem);
    return cell.content instanceof Date ? dateIn(cell.content) : String(cell.content);
  }

  date(key: "date" | "expires"): string | undefined {
    const cell = this.row.cells[key];
    if (cell === undefined) return undefined;
    if (cell.problem !== undefined) return this.wrong(key, cell.problem);
    return dateIn(cell.content) ?? this.wrong(key, say("problem.date", { given: String(cell.content) }));
  }

  status(): string | undefined {
    const given = this.text("status");
    if (given === undefined) return "declared";
    const status = given.trim().toLowerCase();
    return statuses.includes(status) ? status : this.wrong("status", say("problem.status", { given }));
  }

  answer(question: Question | undefined): unknown {
    const cell = this.row.cells.answer;
    if (cell === undefined) return this.wrong("answer", say("problem.noAnswer"));
    if (cell.problem !== undefined) return this.wrong("answer", cell.problem);
    // Of a question that there is not, its id is what is wrong.
    if (question === undefined) return String(cell.content).slice(0, 60);
    const answer = answerIn(cell.content, question);
    if (answer !== undefined) return answer;
    const given = cell.content instanceof Date ? (dateIn(cell.content) ?? "") : String(cell.content);
    return this.wrong("answer", say("problem.answer", { given, allowed: allowedText(question) }));
  }
}

const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Reads a row; a status that was chosen beforehand, without an answer, says nothing. */
export const readRow = (row: QuestionRow, questions: ReadonlyMap<string, Question>): RowRead => {
  const { cells } = row;
  if (!filledIn.some((key) => key !== "status" && cells[key] !== undefined)) return { kind: "none" };
  const id = typeof cells.id?.content === "string" && cells.id.problem === undefined ? cells.id.content.trim() : "";
  const reader = new RowReader(row, id);
  if (id === "") {
    reader.wrong("id", cells.id?.problem ?? say("problem.noId"));
    return { kind: "wrong", issues: reader.issues };
  }
  const evidence = given({
    document: reader.text("document"),
    date: reader.date("date"),
    expires: reader.date("expires"),
  });
  const answer = given({
    question: id,
    value: reader.answer(questions.get(id)),
    status: reader.status(),
    by: reader.text("by"),
    evidence: Object.keys(evidence).length > 0 ? evidence : undefined,
    note: reader.text("note"),
  });
  return reader.issues.length > 0 ? { kind: "wrong", issues: reader.issues } : { kind: "answer", answer };
};

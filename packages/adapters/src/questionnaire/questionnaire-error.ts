import type { Position } from "../intake/row.js";

/** One thing wrong with a filled-in questionnaire: where it stands, which question it is about, and what is wrong. */
export interface QuestionnaireIssue {
  /** `sheet` and `cell` (with its row as `line`, and the heading of its `column`) of a workbook, `path` of JSON. */
  readonly at: Position;
  readonly question?: string;
  readonly message: string;
}

const place = ({ at: { sheet, cell, path }, question }: QuestionnaireIssue): string =>
  [sheet, cell, path, question].filter(Boolean).join(", ");

/**
 * A filled-in questionnaire with cells that are no answers: one issue for each, so that all can be mended at once. A file that
 * cannot be read at all is an `IntakeError`.
 *
 * @example
 * ```ts
 * try {
 *   await readQuestionnaire(file);
 * } catch (error) {
 *   if (error instanceof QuestionnaireError) console.error(error.issues.map(({ at, message }) => `${at.cell}: ${message}`));
 * }
 * ```
 */
export class QuestionnaireError extends Error {
  readonly _tag = "QuestionnaireError" as const;
  readonly issues: readonly QuestionnaireIssue[];

  constructor(issues: readonly QuestionnaireIssue[]) {
    super(issues.map((issue) => [place(issue), issue.message].filter(Boolean).join(": ")).join("; "));
    this.name = "QuestionnaireError";
    this.issues = issues;
  }
}

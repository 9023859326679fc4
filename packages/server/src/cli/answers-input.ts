import { type QuestionnaireIssue, readQuestionnaire } from "@manumit/adapters";
import type { QuestionnaireAnswers } from "@manumit/core";
import { words } from "../words/en.js";
import { CannotRun } from "./cannot-run.js";
import { openInput } from "./input-file.js";
import type { Io } from "./io.js";
import { oneLine } from "./terminal-text.js";

const { questionnaire: text } = words;

const issuesOf = (error: unknown): readonly QuestionnaireIssue[] | undefined =>
  (error as { _tag?: unknown } | null)?._tag === "QuestionnaireError"
    ? (error as { issues: readonly QuestionnaireIssue[] }).issues
    : undefined;

const lineOf = ({ at: { sheet, cell, path, column }, question, message }: QuestionnaireIssue): string =>
  oneLine(text.issue([sheet, cell, path, column, question].filter(Boolean).join(", "), message));

/**
 * The answers in a filled-in questionnaire, or on standard input for `-`. Each cell that is no answer is told on standard error.
 *
 * @throws CannotRun for a file that is not there or has such cells.
 */
export const readAnswersFile = async (
  operand: string,
  io: Pick<Io, "stdin" | "stderr">,
): Promise<QuestionnaireAnswers> => {
  const { bytes } = await openInput(operand, io);
  try {
    return await readQuestionnaire(bytes);
  } catch (error) {
    const issues = issuesOf(error);
    if (issues === undefined) throw error;
    for (const issue of issues) await io.stderr.write(`${lineOf(issue)}\n`);
    throw new CannotRun(text.cannot.answers(operand, issues.length));
  }
};

import { type QuestionnaireIssue, readQuestionnaire } from "@manumit/adapters";
import type { QuestionnaireAnswers } from "@manumit/core";
import { failureOf } from "../problem/failures.js";
import { Refusal } from "../problem/refusal.js";

/** What a form calls the place of a questionnaire. */
export const questionnaireField = "questionnaire";

const step = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

/** `["questionnaire", "Questions", "E5"]` in a workbook, `["questionnaire", "answers", 3, "value"]` in JSON. */
const pathOf = ({ sheet, cell, path }: QuestionnaireIssue["at"]): (string | number)[] =>
  [questionnaireField, sheet, cell, ...(path?.split(".").map(step) ?? [])].filter((each) => each !== undefined);

/** What is wrong with a questionnaire, as a problem that says where in it. */
const refusalOf = (error: unknown): unknown => {
  const { _tag, issues, message } = error as {
    _tag?: string;
    issues?: readonly QuestionnaireIssue[];
    message: string;
  };
  if (_tag === "QuestionnaireError" && issues) {
    const errors = issues.map(({ at, message }) => ({ path: pathOf(at), message }));
    return new Refusal("invalid-input", message, { errors });
  }
  const problem = failureOf(error)?.problem;
  return problem === undefined
    ? error
    : new Refusal(problem, message, { errors: [{ path: [questionnaireField], message }] });
};

/**
 * The answers in a questionnaire that was sent.
 *
 * @throws Refusal with every place in it that is wrong.
 */
export const answersOf = async (bytes: Uint8Array): Promise<QuestionnaireAnswers> => {
  try {
    return await readQuestionnaire(bytes);
  } catch (error) {
    throw refusalOf(error);
  }
};

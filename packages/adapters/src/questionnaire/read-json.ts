import type { QuestionnaireAnswers } from "@manumit/core";
import { IntakeError } from "../intake/intake-error.js";
import { checkedAnswers } from "./answers-read.js";
import type { QuestionnaireIssue } from "./questionnaire-error.js";
import { say } from "./text.js";

/** What a form says to who fills it in, and what of an answer is nothing without its value. */
const ofForm = ["title", "theme", "text", "why", "allowed"];
const besideValue = ["by", "evidence", "note"];

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was filled in: `null` is what nobody filled in. */
const filledIn = (value: Fields): Fields =>
  Object.fromEntries(Object.entries(value).filter(([key, each]) => each !== null && !ofForm.includes(key)));

const answerOf = (entry: unknown): unknown => {
  if (!isRecord(entry)) return entry;
  const answer = filledIn(entry);
  if (!isRecord(answer.evidence)) return answer;
  const evidence = filledIn(answer.evidence);
  const { evidence: _form, ...others } = answer;
  return Object.keys(evidence).length > 0 ? { ...others, evidence } : others;
};

const questionOf = (entry: unknown): { question?: string } =>
  isRecord(entry) && typeof entry.question === "string" ? { question: entry.question } : {};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new IntakeError("malformed", say("file.json", { reason: (error as SyntaxError).message }));
  }
};

/**
 * The answers in JSON: a form that was exported and filled in, or answers alone.
 *
 * @throws QuestionnaireError with an issue for each value that is wrong; IntakeError for what is no JSON.
 */
export const readJsonAnswers = (text: string): QuestionnaireAnswers => {
  const form = parsed(text);
  const entries = isRecord(form) && Array.isArray(form.answers) ? (form.answers as unknown[]) : [];
  const read = entries.map((entry, index) => ({ answer: answerOf(entry), index }));
  const isBlank = ({ answer }: { answer: unknown }) => isRecord(answer) && answer.value === undefined;
  const answered = read.filter((each) => !isBlank(each));
  const issues = read.flatMap(({ answer, index }): QuestionnaireIssue[] =>
    isRecord(answer) && answer.value === undefined && besideValue.some((key) => answer[key] !== undefined)
      ? [{ at: { path: `answers.${index}.value` }, ...questionOf(answer), message: say("problem.noAnswer") }]
      : [],
  );
  const whole = isRecord(form) ? filledIn(form) : {};
  return checkedAnswers({
    whole: {
      ...whole,
      answers: Array.isArray(whole.answers) ? answered.map(({ answer }) => answer) : (whole.answers as unknown[]),
    },
    issues,
    placeOf: ([first, at, ...field]) => {
      const found = first === "answers" && typeof at === "number" ? answered[at] : undefined;
      if (found === undefined)
        return { at: { path: [first, at, ...field].filter((step) => step !== undefined).join(".") } };
      return { at: { path: ["answers", found.index, ...field].join(".") }, ...questionOf(found.answer) };
    },
  });
};

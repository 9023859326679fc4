import { InvalidInput, type QuestionnaireAnswers, questionnaire, readAnswers } from "@manumit/core";
import { QuestionnaireError, type QuestionnaireIssue } from "./questionnaire-error.js";
import { say } from "./text.js";

/** Issues told at a time: who sent another table altogether learns no more from the rest. */
const issuesTold = 100;

type Path = readonly (string | number)[];

/** Answers as they were read, not checked yet, and where they came from. */
export interface AnswersRead {
  readonly whole: {
    readonly questionnaire?: unknown;
    readonly answeredOn?: unknown;
    readonly answers: readonly unknown[];
  };
  /** What was wrong already where it was read. */
  readonly issues: readonly QuestionnaireIssue[];
  /** Where in the file the value at a path of `whole` stands. */
  readonly placeOf: (path: Path) => Pick<QuestionnaireIssue, "at" | "question">;
}

const ofWhole = ({ whole, placeOf }: AnswersRead): QuestionnaireIssue[] => {
  const { id } = questionnaire();
  const given = whole.questionnaire;
  return [
    ...(whole.answeredOn === undefined ? [{ ...placeOf(["answeredOn"]), message: say("problem.answeredOn") }] : []),
    ...(typeof given === "string" && given !== id
      ? [{ ...placeOf(["questionnaire"]), message: say("problem.questionnaire", { given, known: id }) }]
      : []),
  ];
};

const checked = (whole: AnswersRead["whole"]): QuestionnaireAnswers | InvalidInput => {
  try {
    return readAnswers(whole);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
};

const placeKey = ({ at }: QuestionnaireIssue): string => JSON.stringify(at);

const told = (issues: readonly QuestionnaireIssue[]): readonly QuestionnaireIssue[] =>
  issues.length <= issuesTold
    ? issues
    : [...issues.slice(0, issuesTold), { at: {}, message: say("problem.more", { count: issues.length - issuesTold }) }];

/**
 * The answers, checked as the core checks them.
 *
 * @throws QuestionnaireError with an issue for each place in the file that is wrong.
 */
export const checkedAnswers = (read: AnswersRead): QuestionnaireAnswers => {
  const own = [...read.issues, ...ofWhole(read)];
  const answers = checked(read.whole);
  if (!(answers instanceof InvalidInput)) {
    if (own.length > 0) throw new QuestionnaireError(told(own));
    return answers;
  }
  const known = new Set(own.map(placeKey));
  const others = answers.issues
    .map(({ path, message }) => ({ ...read.placeOf(path), message }))
    .filter((issue) => !known.has(placeKey(issue)));
  throw new QuestionnaireError(told([...own, ...others]));
};

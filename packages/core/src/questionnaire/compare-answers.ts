import { type Answer, type QuestionnaireAnswers, readAnswers } from "./answers.js";
import { adviceOn, type Question } from "./question.js";
import { questionnaire } from "./questionnaire.js";

/** How an answer stands to the one before: `unkept` is what was planned then and is not done now. */
export type AnswerChange = "better" | "worse" | "other" | "new" | "dropped" | "unkept";

/** A question whose answer is not what it was. */
export interface ChangedAnswer {
  readonly question: string;
  readonly text: string;
  readonly change: AnswerChange;
  readonly before?: Answer["value"];
  readonly after?: Answer["value"];
}

const practices: readonly unknown[] = ["no", "planned", "yes"];

/** How good an answer is, the higher the better; answers of one question only may be compared. */
const worthOf = (question: Question, { value, status }: Answer): number => {
  const verified = status === "verified" ? 0.5 : 0;
  if (question.kind === "practice") return practices.indexOf(value) + verified;
  return (adviceOn(question, value) === undefined ? 1 : 0) + verified;
};

const changeOf = (question: Question, before: Answer, after: Answer): AnswerChange | undefined => {
  if (before.value === "planned" && after.value !== "yes") return after.value === "planned" ? "unkept" : "worse";
  const gain = worthOf(question, after) - worthOf(question, before);
  if (gain !== 0) return gain > 0 ? "better" : "worse";
  return before.value === after.value ? undefined : "other";
};

const byQuestion = ({ answers }: QuestionnaireAnswers) => new Map(answers.map((answer) => [answer.question, answer]));

/**
 * What changed between the answers of two years, in the order of the questionnaire: better, worse, new, dropped, plans that
 * were not kept, and figures that moved without being better or worse. What did not change is left out.
 *
 * @throws InvalidInput as `readAnswers` does.
 * @example
 * ```ts
 * compareAnswers(lastYear, thisYear).filter(({ change }) => change === "unkept");
 * ```
 */
export const compareAnswers = (before: QuestionnaireAnswers, after: QuestionnaireAnswers): ChangedAnswer[] => {
  const [then, now] = [byQuestion(readAnswers(before)), byQuestion(readAnswers(after))];
  return questionnaire().questions.flatMap((question): ChangedAnswer[] => {
    const [first, second] = [then.get(question.id), now.get(question.id)];
    const about = { question: question.id, text: question.text };
    if (first === undefined) return second === undefined ? [] : [{ ...about, change: "new", after: second.value }];
    if (second === undefined) return [{ ...about, change: "dropped", before: first.value }];
    const change = changeOf(question, first, second);
    return change === undefined ? [] : [{ ...about, change, before: first.value, after: second.value }];
  });
};

import type { DeclaredControl, Workforce } from "../supplier/index.js";
import { parseWith } from "../supplier/issues.js";
import { isoDate } from "../supplier/text.js";
import { type Answer, type QuestionnaireAnswers, readAnswers } from "./answers.js";
import { expiryOf } from "./evidence-date.js";
import { adviceOn, type Question } from "./question.js";
import { questionnaire, questionsById } from "./questionnaire.js";

/** What to do about an answer. */
export interface Recommendation {
  readonly question: string;
  readonly theme: string;
  readonly answer: Answer["value"];
  readonly text: string;
}

/** What the answers of a supplier come to. */
export interface AnswersReview {
  /** What `assess` takes: put it into the supplier. */
  readonly supplier: { controls: DeclaredControl[]; workforce: Workforce };
  readonly recommendations: readonly Recommendation[];
  /** Evidence that no longer counts on `asOf`: its answers count as declared. */
  readonly expired: readonly { readonly question: string; readonly document: string; readonly expired: string }[];
  /** Questions without an answer, which is never taken as a no. */
  readonly unanswered: readonly Question[];
  /** How far each theme is answered. */
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly answered: number;
    readonly questions: number;
  }[];
}

interface Answered {
  readonly answer: Answer;
  readonly question: Question;
  /** ISO date on which its evidence lost its force, if it has. */
  readonly expired: string | undefined;
}

const controlOf = ({ answer, question: { sets }, expired }: Answered): DeclaredControl[] => {
  if (sets === undefined || !("control" in sets) || answer.value !== "yes") return [];
  const { status, by, evidence } = answer;
  const stands = status === "verified" && expired === undefined;
  return [
    {
      id: sets.control,
      status: stands ? "verified" : "declared",
      ...(stands && by !== undefined && { by }),
      ...(evidence && { evidence: evidence.document, date: evidence.date }),
    },
  ];
};

const workforceOf = (answered: readonly Answered[]): Workforce =>
  Object.fromEntries(
    answered.flatMap(({ answer: { value }, question: { sets } }) =>
      sets !== undefined && "workforce" in sets ? [[sets.workforce, value]] : [],
    ),
  );

/**
 * What a supplier's answers come to: the controls and workforce that an assessment counts, a recommendation for each answer
 * that calls for one, evidence that has expired on `asOf` (its answer then counts as declared only), and what is unanswered.
 * A plan earns no control.
 *
 * @throws InvalidInput as `readAnswers` does, and for a date that is none.
 * @example
 * ```ts
 * const { supplier, recommendations } = reviewAnswers(answers, { asOf: "2026-11-24" });
 * assess({ id: "s-1", name: "Example Mills", country: "PK", ...supplier });
 * ```
 */
export const reviewAnswers = (input: QuestionnaireAnswers, { asOf }: { asOf: string }): AnswersReview => {
  const day = parseWith(isoDate, asOf);
  const { answers } = readAnswers(input);
  const answered = answers.map((answer): Answered => {
    const question = questionsById().get(answer.question)!;
    const expiry = expiryOf(answer, question);
    return { answer, question, expired: expiry !== undefined && expiry < day ? expiry : undefined };
  });
  const given = new Set(answers.map(({ question }) => question));
  const { themes, questions } = questionnaire();
  return {
    supplier: { controls: answered.flatMap(controlOf), workforce: workforceOf(answered) },
    recommendations: answered.flatMap(({ answer: { value }, question }) => {
      const text = adviceOn(question, value);
      return text === undefined ? [] : [{ question: question.id, theme: question.theme, answer: value, text }];
    }),
    expired: answered.flatMap(({ answer: { evidence }, question: { id }, expired }) =>
      expired === undefined ? [] : [{ question: id, document: evidence!.document, expired }],
    ),
    unanswered: questions.filter(({ id }) => !given.has(id)),
    themes: themes.map(({ id, title }) => {
      const own = questions.filter(({ theme }) => theme === id);
      return { id, title, answered: own.filter((question) => given.has(question.id)).length, questions: own.length };
    }),
  };
};

import { peopleFirst } from "@manumit/adapters";
import { type AnswersReview, type Assessment, type QuestionnaireAnswers, questionnaire } from "@manumit/core";
import { signed } from "../web/numbers.js";
import { words } from "../words/en.js";
import { oneLine, wrap } from "./terminal-text.js";

const { questionnaire: text } = words;
const { control } = words.page.detail;

const widestLine = 100;
const figureWidth = 7;

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ["", title, ...lines] : []);

/** A list item with what is said of it beneath. */
const item = (mark: string, width: number, first: string, ...more: string[]): string[] => {
  const indent = " ".repeat(mark.length + 1);
  const [line = "", ...rest] = wrap(first, width, indent);
  return [`${mark} ${line.trimStart()}`, ...rest, ...more.flatMap((each) => wrap(each, width, indent))];
};

const earned = (controls: Assessment["controls"], width: number): string[] =>
  controls.length === 0
    ? [text.earnsNothing]
    : controls.flatMap(({ id, status, decibans, why }) =>
        item(signed(decibans).padStart(figureWidth), width, `${id} (${control[status]})`, why),
      );

/** What the answers of a supplier come to, as text: who may need help first, then what is earned and what is to be done. */
export const answersText = (
  { supplier, supplierId, answeredOn }: QuestionnaireAnswers,
  { recommendations, expired, unanswered, themes }: AnswersReview,
  assessment: Assessment,
  { asOf, columns }: { asOf: string; columns: number },
): string => {
  const width = Math.min(widestLine, Math.max(40, columns));
  const { questions } = questionnaire();
  const textOf = (id: string) => questions.find((question) => question.id === id)?.text ?? id;
  return `${[
    oneLine(text.title(text.nameAndId(supplier, supplierId))),
    text.answered(answeredOn, asOf, questions.length - unanswered.length, questions.length),
    ...peopleFirst(assessment).flatMap(({ action, reason }) => item("!", width, action, reason)),
    ...section(text.earns, earned(assessment.controls, width)),
    ...section(
      text.expired,
      expired.flatMap(({ question, document, expired: day }) =>
        item("!", width, textOf(question), text.expiredOn(document, day)),
      ),
    ),
    ...section(
      text.recommendations,
      recommendations.flatMap(({ question, answer, text: advice }) =>
        item("-", width, text.recommended(textOf(question), text.value(answer)), advice),
      ),
    ),
    ...section(
      text.themes,
      themes.map(({ title, answered, questions: asked }) => `  ${text.theme(title, answered, asked)}`),
    ),
    ...section(
      text.unanswered,
      unanswered.flatMap((question) => item("-", width, question.text)),
    ),
  ].join("\n")}\n`;
};

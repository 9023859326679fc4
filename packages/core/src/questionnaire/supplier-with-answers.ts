import type { ControlId, DeclaredControl, Supplier, Workforce } from "../supplier/index.js";
import { type Answer, type QuestionnaireAnswers, readAnswers } from "./answers.js";
import { adviceOn, type Question } from "./question.js";
import { questionsById } from "./questionnaire.js";
import { reviewAnswers } from "./review-answers.js";

/** Where a supplier's answers say something else than what was known of it: both, and which of them counts. */
export interface AnswerDifference {
  readonly question: string;
  readonly text: string;
  readonly known: Answer["value"];
  readonly answered: Answer["value"];
  readonly counts: "known" | "answered";
}

type Value = Answer["value"];

/** What is graver counts, whoever said it; else the answers do, which are dated and may be verified. */
const counting = (question: Question, known: Value, answered: Value): AnswerDifference["counts"] =>
  adviceOn(question, known) !== undefined && adviceOn(question, answered) === undefined ? "known" : "answered";

const asked = ({ answers }: QuestionnaireAnswers) =>
  answers.map((answer) => ({ answer, question: questionsById().get(answer.question)! }));

const differencesOfWork = (
  workforce: Workforce,
  answers: QuestionnaireAnswers,
): [keyof Workforce, AnswerDifference][] =>
  asked(answers).flatMap(({ answer: { value }, question }) => {
    if (question.sets === undefined || !("workforce" in question.sets)) return [];
    const field = question.sets.workforce;
    const known = workforce[field];
    if (known === undefined || known === value) return [];
    const { id, text } = question;
    return [[field, { question: id, text, known, answered: value, counts: counting(question, known, value) }]];
  });

/** Measures that the supplier itself does not claim any more: an answer against oneself counts. */
const differencesOfControls = (
  controls: readonly DeclaredControl[],
  answers: QuestionnaireAnswers,
): [ControlId, AnswerDifference][] =>
  asked(answers).flatMap(({ answer: { value }, question: { id, text, sets } }) => {
    if (sets === undefined || !("control" in sets) || value === "yes") return [];
    if (!controls.some((control) => control.id === sets.control)) return [];
    return [[sets.control, { question: id, text, known: "yes", answered: value, counts: "answered" }]];
  });

/** The answers on the questions of a supplier that was known before. */
export interface AnsweredSupplier {
  /** What `assess` takes. */
  readonly supplier: Supplier;
  readonly differences: readonly AnswerDifference[];
}

/**
 * A supplier with what its answers to the questionnaire add. Where answers and what was known differ, the graver of the two
 * counts, else the answer; a measure that the answers do not claim is dropped. Of two entries for one measure `assess` counts
 * the better.
 *
 * @throws InvalidInput as `reviewAnswers` does.
 * @example
 * ```ts
 * const { supplier, differences } = supplierWithAnswers(known, answers, { asOf: "2026-11-24" });
 * assess(supplier);
 * ```
 */
export const supplierWithAnswers = (
  supplier: Supplier,
  input: QuestionnaireAnswers,
  options: { asOf: string },
): AnsweredSupplier => {
  const answers = readAnswers(input);
  const added = reviewAnswers(answers, options).supplier;
  const { workforce = {}, controls = [] } = supplier;
  const ofWork = differencesOfWork(workforce, answers);
  const ofControls = differencesOfControls(controls, answers);
  const kept = Object.fromEntries(
    ofWork.flatMap(([field, { counts }]) => (counts === "known" ? [[field, workforce[field]]] : [])),
  );
  const dropped = new Set(ofControls.map(([id]) => id));
  const allControls = [...controls.filter(({ id }) => !dropped.has(id)), ...added.controls];
  const allWorkforce = { ...workforce, ...added.workforce, ...kept };
  const { controls: _controls, workforce: _workforce, ...others } = supplier;
  return {
    supplier: {
      ...others,
      ...(Object.keys(allWorkforce).length > 0 && { workforce: allWorkforce }),
      ...(allControls.length > 0 && { controls: allControls }),
    },
    differences: [...ofWork, ...ofControls].map(([, difference]) => difference),
  };
};

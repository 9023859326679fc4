import { type Answer, type Question, type QuestionnaireAnswers, questionnaire } from "@manumit/core";
import { allowedText } from "./answer-cell.js";

/** Whom a questionnaire is for, and what was answered before. */
export interface QuestionnaireOptions {
  /** The name of the supplier. */
  supplier?: string;
  /** Its id with the buyer, by which its answers find it again. */
  supplierId?: string;
  /** Answers to fill in beforehand: those of last year, or those that shall be had in the other form. */
  answers?: QuestionnaireAnswers;
}

/** A question with the answer to it, if there is one, and what may be answered. */
export interface FormEntry {
  readonly question: Question;
  readonly allowed: string;
  readonly answer: Answer | undefined;
}

/** A questionnaire to fill in, whatever it is written as. */
export interface QuestionnaireForm {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly supplier: string | undefined;
  readonly supplierId: string | undefined;
  readonly answeredOn: string | undefined;
  readonly themes: readonly { readonly title: string; readonly entries: readonly FormEntry[] }[];
}

/** The questionnaire that ships, by theme, with the answers that are known. Answers keep the edition that they answered. */
export const formOf = ({ supplier, supplierId, answers }: QuestionnaireOptions): QuestionnaireForm => {
  const { id, edition, title, themes, questions } = questionnaire();
  const given = new Map(answers?.answers.map((answer) => [answer.question, answer]));
  return {
    id: answers?.questionnaire ?? id,
    edition: answers?.edition ?? edition,
    title,
    supplier: supplier ?? answers?.supplier,
    supplierId: supplierId ?? answers?.supplierId,
    answeredOn: answers?.answeredOn,
    themes: themes.map((theme) => ({
      title: theme.title,
      entries: questions
        .filter((question) => question.theme === theme.id)
        .map((question) => ({ question, allowed: allowedText(question), answer: given.get(question.id) })),
    })),
  };
};

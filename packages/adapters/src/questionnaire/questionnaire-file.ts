import type { QuestionnaireAnswers } from "@manumit/core";
import { IntakeError } from "../intake/intake-error.js";
import type { Bytes } from "../intake/row.js";
import { wholeBytes } from "../whole-bytes.js";
import { formOf, type QuestionnaireOptions } from "./form.js";
import { questionnaireJson } from "./json-form.js";
import { readJsonAnswers } from "./read-json.js";
import { readWorkbookAnswers } from "./read-workbook.js";
import { say } from "./text.js";
import { questionnaireWorkbook } from "./workbook.js";

/** A filled-in questionnaire is a hundred kilobytes; pictures that somebody put beside it count too. */
const mostBytes = 20_000_000;

/** What a questionnaire can be written as and read from. */
export type QuestionnaireFormat = "xlsx" | "json";

/**
 * The supplier questionnaire to fill in: a workbook with drop-downs, or JSON. With `answers` it is filled in already, as for
 * a second year, or to have answers in the other form: reading it back gives the same answers.
 *
 * @example
 * ```ts
 * await writeFile("questionnaire.xlsx", await writeQuestionnaire("xlsx", { supplier: "Example Mills", supplierId: "s-1" }));
 * ```
 */
export const writeQuestionnaire = async (
  format: QuestionnaireFormat,
  options: QuestionnaireOptions = {},
): Promise<Uint8Array> => {
  const form = formOf(options);
  return format === "xlsx" ? questionnaireWorkbook(form) : new TextEncoder().encode(questionnaireJson(form));
};

const tooLarge = () => new IntakeError("too-large", say("file.large", { most: mostBytes }));

/** Packages begin like this, and so do the containers of workbooks under a password. */
const isWorkbook = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

/**
 * The answers in a filled-in questionnaire, workbook or JSON; its content says which. What was left empty is unanswered.
 *
 * @throws QuestionnaireError with one issue for each cell or value that is wrong: unknown questions with the nearest known
 * one, answers of another kind, dates that are none, formulas, cells too long, verification without proof.
 * @throws IntakeError for a file that cannot be read at all: malformed, encrypted, too-large, hostile (a zip bomb among them).
 * @example
 * ```ts
 * const answers = await readQuestionnaire(await readFile("questionnaire.xlsx"));
 * reviewAnswers(answers, { asOf: "2026-11-24" }).recommendations;
 * ```
 */
export const readQuestionnaire = async (input: Bytes): Promise<QuestionnaireAnswers> => {
  const bytes = await wholeBytes(input, mostBytes, tooLarge);
  return isWorkbook(bytes) ? readWorkbookAnswers(bytes) : readJsonAnswers(new TextDecoder().decode(bytes));
};

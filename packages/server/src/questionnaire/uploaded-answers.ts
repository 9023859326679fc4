import { type QuestionnaireIssue, readQuestionnaire } from "@manumit/adapters";
import { parseSupplier, type QuestionnaireAnswers, type Supplier, supplierWithAnswers } from "@manumit/core";
import { fileOf, textOf } from "../http/form.js";
import { failureOf } from "../problem/failures.js";
import { Refusal } from "../problem/refusal.js";
import { words } from "../words/en.js";

const field = "questionnaire";

const step = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

/** `["questionnaire", "Questions", "E5"]` in a workbook, `["questionnaire", "answers", 3, "value"]` in JSON. */
const pathOf = ({ sheet, cell, path }: QuestionnaireIssue["at"]): (string | number)[] =>
  [field, sheet, cell, ...(path?.split(".").map(step) ?? [])].filter((each) => each !== undefined);

/** What is wrong with a questionnaire, as a problem that says where in it. */
const refusalOf = (error: unknown): unknown => {
  const { _tag, issues, message } = error as { _tag?: string; issues?: readonly QuestionnaireIssue[]; message: string };
  if (_tag === "QuestionnaireError" && issues) {
    const errors = issues.map(({ at, message }) => ({ path: pathOf(at), message }));
    return new Refusal("invalid-input", message, { errors });
  }
  const problem = failureOf(error)?.problem;
  return problem === undefined ? error : new Refusal(problem, message, { errors: [{ path: [field], message }] });
};

const answersIn = async (form: FormData): Promise<QuestionnaireAnswers | undefined> => {
  const bytes = fileOf(form, field)?.stream() ?? (textOf(form, field) && new TextEncoder().encode(textOf(form, field)));
  if (!bytes) return undefined;
  try {
    return await readQuestionnaire(bytes);
  } catch (error) {
    throw refusalOf(error);
  }
};

/**
 * The supplier with what it answered in the questionnaire of a form, if the form has one.
 *
 * @throws Refusal for a questionnaire that cannot be read or is another supplier's; InvalidInput for what is no supplier.
 */
export const withUploadedAnswers = async (form: FormData, supplier: unknown, asOf: string): Promise<Supplier> => {
  const answers = await answersIn(form);
  // Without answers it is checked by `assess` itself.
  if (answers === undefined) return supplier as Supplier;
  const known = parseSupplier(supplier);
  const { supplierId = known.id } = answers;
  if (supplierId === known.id) return supplierWithAnswers(known, answers, { asOf }).supplier;
  const message = words.questionnaire.cannot.others(known.id, supplierId);
  throw new Refusal("invalid-input", message, { errors: [{ path: [field], message }] });
};

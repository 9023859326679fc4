import { parseSupplier, type QuestionnaireAnswers, type Supplier, supplierWithAnswers } from "@manumit/core";
import type { DocumentThreads } from "../documents/document-threads.js";
import { fileOf, textOf } from "../http/form.js";
import { Refusal } from "../problem/refusal.js";
import { ownBytes } from "../statement/held-source.js";
import { words } from "../words/en.js";
import { questionnaireField as field } from "./answers-of.js";

const answersIn = async (
  form: FormData,
  threads: DocumentThreads,
  signal: AbortSignal,
): Promise<QuestionnaireAnswers | undefined> => {
  const text = textOf(form, field);
  const given = fileOf(form, field)?.stream() ?? (text && new TextEncoder().encode(text));
  if (!given) return undefined;
  const bytes = await ownBytes(given);
  return threads.run("answersOf", bytes, { signal, transfer: [bytes.buffer] });
};

/**
 * The supplier with what it answered in the questionnaire of a form, if the form has one.
 *
 * @throws Refusal for a questionnaire that cannot be read or is another supplier's; InvalidInput for what is no supplier.
 */
export const withUploadedAnswers = async (
  form: FormData,
  supplier: unknown,
  { asOf, threads, signal }: { asOf: string; threads: DocumentThreads; signal: AbortSignal },
): Promise<Supplier> => {
  const answers = await answersIn(form, threads, signal);
  // Without answers it is checked by `assess` itself.
  if (answers === undefined) return supplier as Supplier;
  const known = parseSupplier(supplier);
  const { supplierId = known.id } = answers;
  if (supplierId === known.id) return supplierWithAnswers(known, answers, { asOf }).supplier;
  const message = words.questionnaire.cannot.others(known.id, supplierId);
  throw new Refusal("invalid-input", message, { errors: [{ path: [field], message }] });
};

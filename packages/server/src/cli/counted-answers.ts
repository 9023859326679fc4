import { reviewAnswers, type Supplier, supplierWithAnswers } from "@manumit/core";
import { words } from "../words/en.js";
import { readAnswersFile } from "./answers-input.js";
import { CannotRun } from "./cannot-run.js";
import type { Io } from "./io.js";

const { questionnaire: text } = words;

/**
 * A supplier with what it answered in a questionnaire, and what is to be said of that: evidence that expired, answers that
 * differ from the file.
 *
 * @throws CannotRun for answers of another supplier.
 */
export const countedAnswers = async (
  operand: string,
  supplier: Supplier,
  asOf: string,
  io: Pick<Io, "stdin" | "stderr">,
): Promise<{ supplier: Supplier; notes: readonly string[] }> => {
  const answers = await readAnswersFile(operand, io);
  const { supplierId } = answers;
  if (supplierId !== undefined && supplierId !== supplier.id)
    throw new CannotRun(text.cannot.others(supplier.id, supplierId));
  const { expired } = reviewAnswers(answers, { asOf });
  const { supplier: answered, differences } = supplierWithAnswers(supplier, answers, { asOf });
  return {
    supplier: answered,
    notes: [
      ...expired.map(({ document, expired: day }) => text.counted.expired(document, day)),
      ...differences.map(({ text: question, known, answered: answer, counts }) =>
        text.counted.difference(question, text.value(known), text.value(answer), counts),
      ),
    ],
  };
};

import type { FormEntry, QuestionnaireForm } from "./form.js";
import { say } from "./text.js";

/** JSON has values of its own where a workbook has words and percents. */
const allowedIn = ({ question: { kind }, allowed }: FormEntry): string =>
  kind === "fact" || kind === "share" ? say(`allowed.json.${kind}`) : allowed;

/**
 * A questionnaire as JSON to fill in: every question with what may be answered, and `null` where something may be filled in.
 * Read back, what is still `null` was not answered.
 */
export const questionnaireJson = ({ themes, title, id, edition, ...form }: QuestionnaireForm): string => {
  const { supplier = null, supplierId = null, answeredOn = null } = form;
  const answers = themes.flatMap(({ title: theme, entries }) =>
    entries.map((entry) => ({
      question: entry.question.id,
      theme,
      text: entry.question.text,
      why: entry.question.why,
      allowed: allowedIn(entry),
      value: entry.answer?.value ?? null,
      status: entry.answer?.status ?? "declared",
      by: entry.answer?.by ?? null,
      evidence: { document: null, date: null, expires: null, ...entry.answer?.evidence },
      note: entry.answer?.note ?? null,
    })),
  );
  const whole = { title, questionnaire: id, edition, supplier, supplierId, answeredOn, answers };
  return `${JSON.stringify(whole, null, 2)}\n`;
};

import { answerShown } from "./answer-cell.js";
import { dateShown } from "./date-cell.js";
import type { FormEntry } from "./form.js";
import { say } from "./text.js";

/** The columns of the sheet of questions, in their order. */
export const columnKeys = [
  "id",
  "question",
  "why",
  "allowed",
  "answer",
  "status",
  "by",
  "document",
  "date",
  "expires",
  "note",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export const headingOf = (key: ColumnKey): string => say(`column.${key}`);

/** In characters. */
export const widths: Readonly<Record<ColumnKey, number>> = {
  id: 18,
  question: 56,
  why: 44,
  allowed: 24,
  answer: 14,
  status: 14,
  by: 24,
  document: 30,
  date: 16,
  expires: 14,
  note: 40,
};

/** The columns that a supplier fills in. */
export const filledIn: readonly ColumnKey[] = ["answer", "status", "by", "document", "date", "expires", "note"];

/** What a cell shows. */
export const shownIn = (
  { question, allowed, answer }: FormEntry,
  key: ColumnKey,
): string | number | Date | undefined => {
  switch (key) {
    case "id":
      return question.id;
    case "question":
      return question.text;
    case "why":
      return question.why;
    case "allowed":
      return allowed;
    case "answer":
      return answer && answerShown(answer.value);
    case "document":
      return answer?.evidence?.document;
    case "date":
      return answer?.evidence && dateShown(answer.evidence.date);
    case "expires":
      return answer?.evidence?.expires && dateShown(answer.evidence.expires);
    default:
      return answer?.[key];
  }
};

import type { Answer } from "./answers.js";
import type { Question } from "./question.js";

const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The same day so many months later; the last of the month where it has no such day. */
export const monthsLater = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const at = year * 12 + month - 1 + months;
  const toYear = Math.floor(at / 12);
  const toMonth = at % 12;
  const toDay = Math.min(day, lastDayOf(toYear, toMonth));
  return new Date(Date.UTC(toYear, toMonth, toDay)).toISOString().slice(0, 10);
};

/** The ISO date after which evidence no longer counts; undefined for an answer that rests on none, or never expires. */
export const expiryOf = ({ evidence }: Answer, { validMonths }: Question): string | undefined => {
  if (evidence === undefined) return undefined;
  const byQuestion = validMonths === undefined ? undefined : monthsLater(evidence.date, validMonths);
  const dates = [evidence.expires, byQuestion].filter((date) => date !== undefined);
  return dates.length === 0 ? undefined : dates.sort()[0];
};

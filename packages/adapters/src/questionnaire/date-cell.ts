import type { CellContent } from "../intake/xlsx/sheet-rows.js";

/** Workbooks count days from 1900, and miscount the first two months of it. */
const firstDay = "1900-03-01";

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** The ISO date in a cell, or undefined where it holds none. What a date such as 05/06 means is not guessed. */
export const dateIn = (content: NonNullable<CellContent>): string | undefined => {
  if (content instanceof Date) return Number.isNaN(content.getTime()) ? undefined : content.toISOString().slice(0, 10);
  const text = String(content).trim();
  return isDay(text) ? text : undefined;
};

/** An ISO date as a workbook holds it: a date where it can, else the text. */
export const dateShown = (date: string): Date | string => (date < firstDay ? date : new Date(`${date}T00:00:00Z`));

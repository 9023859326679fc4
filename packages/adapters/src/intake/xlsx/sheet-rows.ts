/** A value of a cell as its reader gives it; numbers stay the text they were written as. */
export type CellContent = string | number | boolean | Date | null | undefined;

/** A code stays a code: "0123" and "1E5" are text, a date is an ISO date, and an empty cell holds nothing. */
export const cellTextOf = (value: CellContent): string => {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return typeof value === "string" ? value : String(value);
};

/** The letters of a column, counted from 0: A, B, …, Z, AA. */
export const columnLetters = (index: number): string => {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** The column, counted from 0, that the place of a cell begins with: 1 of "B7"; -1 where it names none. */
export const columnNumber = (place: string): number => {
  let number = 0;
  for (let at = 0; at < place.length; at++) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    number = number * 26 + letter;
  }
  return number - 1;
};

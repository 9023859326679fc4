import type { Span } from "./statement-facts.js";

/** A date in a text: ISO 8601 with as many parts as are written. */
export interface StatementDate extends Span {
  readonly iso: string;
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const year = "(?:19|20)\\d\\d";
const ordinal = "(?:\\s?(?:st|nd|rd|th))?(?:\\s+day)?(?:\\s+of)?";

const anyDate = new RegExp(
  [
    `(?<![\\d/.])(?<d1>\\d{1,2})${ordinal}[\\s,.-]{1,3}(?<m1>${month})[\\s,.-]{1,3}(?<y1>${year}(?!\\d)|['’]?\\d\\d(?=\\s*(?:[.,;:)\\n]|$)))`,
    `\\b(?<m2>${month})\\s{0,2}(?<d2>\\d{1,2})${ordinal}(?:,\\s?|\\s{1,2})(?<y2>${year})(?!\\d)`,
    `\\b(?<m3>${month})[\\s,]{1,2}(?<y3>${year})(?!\\d)`,
    `(?<![\\d/.-])(?<y4>${year})-(?<m4>[01]\\d)-(?<d4>[0-3]\\d)(?![\\d-])`,
    `(?<![\\d/.-])(?<a5>\\d{1,2})[./-](?<b5>\\d{1,2})(?:[./-](?<y5>${year})|/(?<y6>\\d\\d))(?![\\d/])`,
  ].join("|"),
  "giu",
);

const two = (value: number) => String(value).padStart(2, "0");

const isoOf = (year: string, month: number, day: number | undefined): string | undefined => {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  if (day < 1 || day > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
};

const monthNumber = (name: string) => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

type Order = "day first" | "month first";

/** The order of day and month in a text, by a date of it that can only be read one way. */
const orderIn = (text: string): Order | undefined => {
  const found = /(?<![\d/.-])(?:(1[3-9]|[23]\d)[./-]\d{1,2}|\d{1,2}[./-](?:1[3-9]|[23]\d))[./-]\d\d/.exec(text);
  return found ? (found[1] === undefined ? "month first" : "day first") : undefined;
};

/** 05/06/2024 is in May or in June, by country: where both can be and no other date tells, only the year is known. */
const fromNumbers = (a: number, b: number, year: string, order: Order | undefined): string | undefined => {
  if (a === b || a > 12 || (order === "day first" && b <= 12)) return isoOf(year, b, a);
  return b > 12 || order === "month first" ? isoOf(year, a, b) : year;
};

/** A year of two digits is of this century. */
const full = (year: string) => (year.length === 4 ? year : `20${year.slice(-2)}`);

/**
 * The dates written in a text, in English words or numbers, in the order in which they stand.
 *
 * @example
 * ```ts
 * datesIn("approved on 12th May 2026")[0]?.iso; // "2026-05-12"
 * ```
 */
export const datesIn = (text: string): StatementDate[] => {
  const dates: StatementDate[] = [];
  for (const match of text.matchAll(anyDate)) {
    const { d1, m1, y1, m2, d2, y2, m3, y3, y4, m4, d4, a5, b5, y5, y6 } = match.groups ?? {};
    const iso =
      (y1 && isoOf(full(y1), monthNumber(m1!), Number(d1))) ||
      (y2 && isoOf(y2, monthNumber(m2!), Number(d2))) ||
      (y3 && isoOf(y3, monthNumber(m3!), undefined)) ||
      (y4 && isoOf(y4, Number(m4), Number(d4))) ||
      (a5 && fromNumbers(Number(a5), Number(b5), y5 ?? full(y6!), orderIn(text)));
    if (iso) dates.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return dates;
};

/** A day and month without a year ("1 April"), as month and day. */
export const dayAndMonth = new RegExp(
  `(?:(?<![\\d/.])(?<d>\\d{1,2})${ordinal}\\s+(?<m>${month})|\\b(?<n>${month})\\s+(?<e>\\d{1,2})(?:st|nd|rd|th)?)(?=\\s*(?:to|until|through|[-–—])\\s*$)`,
  "iu",
);

/** Reads a match of `dayAndMonth` as `MM-DD`. */
export const monthDay = (match: RegExpMatchArray): string => {
  const { d, m, n, e } = match.groups ?? {};
  return `${two(monthNumber(m ?? n!))}-${two(Number(d ?? e))}`;
};

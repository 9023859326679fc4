import type { Sentence } from "../reading/sentence.js";
import { datesIn, dayAndMonth, monthDay, type StatementDate } from "./statement-date.js";
import type { ReadFacts } from "./statement-facts.js";

type FinancialYear = NonNullable<ReadFacts["financialYear"]>;

interface Candidate {
  readonly year: FinancialYear;
  readonly score: number;
}

/** Longer sentences are tables; a year is named near the start of them or not at all. */
const LONGEST = 2_000;

const yearEnds =
  /\b(?:year|period|season|fiscal|FYE?|12 months|twelve months|5[23][ -]weeks?)\b[^.;]{0,30}\b(?:end(?:ed|ing|s)?|clos(?:ed|ing|es)|finish(?:ed|ing|es)|to|being)\b[\s:,]{0,3}(?:on\s|at\s|as\sat\s|the\s){0,2}\s?$|\bFYE\s?$|\b(?:fi)?(?:nancial|scal)\s+(?:reporting\s+)?year[\s:–-]{1,3}$/iu;
const untilNext =
  /^,?\s{0,2}(?:up\s)?(?:to|until|through|and(?:\s(?:end|clos|finish)(?:ing|ed|s|es))?(?:\son)?|[-–—])?\s{0,2}(?:the\s)?$/iu;
const before = /\b(?:previous|prior|last|next|preceding|comparative|following|coming)\b[^.]{0,30}$/iu;
const ofThisStatement =
  /\b(?:this|our|the)\b[^.]{0,60}\b(?:statement|report)\b|\bstatement (?:is|has been|covers|constitutes|relates)\b|\bconstitutes\b/iu;
const aStatement = /\b(?:statement|report)\b/iu;
const namedYear =
  /\b(?:FY|(?:(?:fi)?nancial|fiscal|reporting|calendar|business)\s+(?:reporting\s+)?year(?:\s+(?:end(?:ed|ing)?|of|is|was))?|year\s+end(?:ed|ing)?|season|(?:fi)?scal|(?:reporting|report)\s+(?:for|on)\s+the\s+(?:calendar\s+)?year)[\s:'’]{0,3}(?:calendar\s+)?(20\d\d|\d\d(?!\s?(?:st|nd|rd|th|of|\p{Lu})))(?!\d)(?:\s?[/–-]\s?(20\d\d|\d\d)(?!\d))?/iu;
const yearNamed =
  /\b(20\d\d)(?!\d)(?:\s?[/–-]\s?(20\d\d|\d\d)(?!\d))?\s+(?:financial|fiscal|reporting|calendar)\s+(?:reporting\s+)?(?:year|period)\b/iu;
/** A line of its own. */
const yearLine = /^(?:calendar\s+)?year:?\s+(20\d\d)$/iu;
const titleYear =
  /\b(?:statement|report)\b[^.]{0,60}?\b(20\d\d)(?!\d)(?:\s?(?:[/–-]|to)\s?(20\d\d|\d\d)(?!\d))?|\b(20\d\d)(?!\d)(?:\s?(?:[/–-]|to)\s?(20\d\d|\d\d)(?!\d))?[^.]{0,60}\b(?:statement|report)\b/iu;

const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
const isDay = (iso: string) => iso.length === 10;

const aYearApart = (from: string, to: string): boolean => {
  const apart = months(to) - months(from);
  return apart >= 10 && apart <= 13;
};

const spell = (first: string, second: string | undefined): string => {
  const year = first.length === 2 ? `20${first}` : first;
  if (second === undefined) return year;
  const next = second.length === 2 ? `20${second}` : second;
  return Number(next) === Number(year) + 1 ? `${year}/${next}` : year;
};

/** The day that a year began, of "1 April to 31 March 2026", whose first day has no year. */
const startOfYear = (lead: string, end: string): string | undefined => {
  const from = dayAndMonth.exec(lead);
  if (!from || !isDay(end)) return undefined;
  const day = monthDay(from);
  const start = `${Number(end.slice(0, 4)) - (day > end.slice(5) ? 1 : 0)}-${day}`;
  return aYearApart(start, end) ? start : undefined;
};

function* fromDates(
  sentence: string,
  dates: readonly StatementDate[],
): Generator<{ value: string; end?: string; index: number; score: number }> {
  for (const [i, date] of dates.entries()) {
    const lead = sentence.slice(Math.max(0, date.start - 70), date.start);
    const next = dates[i + 1];
    const end = (iso: string) => (isDay(iso) ? { end: iso } : {});
    if (next && untilNext.test(sentence.slice(date.end, next.start)) && aYearApart(date.iso, next.iso)) {
      yield { value: `${date.iso}/${next.iso}`, ...end(next.iso), index: date.start, score: 5 };
    } else {
      const since = startOfYear(lead, date.iso);
      if (since) yield { value: `${since}/${date.iso}`, ...end(date.iso), index: date.start, score: 5 };
      else if (yearEnds.test(lead)) yield { value: date.iso, ...end(date.iso), index: date.start, score: 5 };
    }
  }
}

const LONGEST_TITLE = 18;

/** "In 2021 we published our first statement" is no title. */
const isTitle = (text: string): boolean =>
  aStatement.test(text) &&
  text.split(/\s+/u).length <= LONGEST_TITLE &&
  (!/\b(?:we|our|us|published|was|were|has|have|had|is|approved|adopted|signed|agreed)\b/iu.test(text) ||
    /\bfor (?:the year )?20\d\d\b/iu.test(text));

/** The year of an Act is none of the statement's. */
const withoutActs = (text: string): string =>
  text.replace(/\bAct,?\s+(?:19|20)\d\d/giu, (act) => "x".repeat(act.length));

function* candidatesIn(sentence: Sentence, place: "title" | "text"): Generator<Candidate> {
  const text = sentence.text.slice(0, LONGEST);
  if (!/\d\d/.test(text)) return;
  const at = { start: sentence.start, end: sentence.end };
  const bonus = (index: number) =>
    (ofThisStatement.test(text) ? 2 : 0) +
    (place === "title" ? 1 : 0) -
    (before.test(text.slice(Math.max(0, index - 40), index)) ? 4 : 0);
  for (const { value, end, index, score } of fromDates(text, datesIn(text))) {
    yield { year: { value, at, firm: true, ...(end && { end }) }, score: score + bonus(index) };
  }
  for (const pattern of [namedYear, yearNamed]) {
    const named = pattern.exec(text);
    if (named) yield { year: { value: spell(named[1]!, named[2]), at, firm: true }, score: 4 + bonus(named.index) };
  }
  const line = place === "title" ? yearLine.exec(text) : null;
  if (line) yield { year: { value: line[1]!, at, firm: true }, score: 4 };
  const titled = place === "title" && isTitle(text) ? titleYear.exec(withoutActs(text)) : null;
  if (titled)
    yield { year: { value: spell((titled[1] ?? titled[3])!, titled[2] ?? titled[4]), at, firm: false }, score: 2 };
}

const OPENING = 6;

/** The financial year that a statement is for: the most firmly worded, the first among equals. */
export const readFinancialYear = (sentences: readonly Sentence[]): FinancialYear | undefined => {
  let best: Candidate | undefined;
  for (const [i, sentence] of sentences.entries()) {
    for (const candidate of candidatesIn(sentence, i < OPENING ? "title" : "text")) {
      if (candidate.score > (best?.score ?? 0)) best = candidate;
    }
  }
  return best?.year;
};

import { phrase } from "../../../catalogue/catalogue.js";
import type { Judgement, Rule } from "../judgement.js";

const needs = (field: "published" | "url" | "linkedFromHomepage" | "year-end"): Judgement => ({
  verdict: "needs-metadata",
  at: [],
  why: phrase(`statement.why.needs.${field}`),
});

/** It has an address on the web. */
export const published: Rule = (_requirement, { metadata: { url } }) =>
  url ? { verdict: "met", at: [], why: phrase("statement.why.published", { url }) } : needs("url");

/** The homepage links to it. */
export const homepageLink: Rule = (_requirement, { metadata: { linkedFromHomepage: linked } }) => {
  if (linked === undefined) return needs("linkedFromHomepage");
  return linked
    ? { verdict: "met", at: [], why: phrase("statement.why.linked") }
    : { verdict: "missing", at: [], why: phrase("statement.why.not-linked") };
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : "");

/** It is on the official register: the address given is the register's. */
export const registry: Rule = ({ hosts = [] }, { metadata: { url } }) => {
  if (!url) return needs("url");
  const host = hostOf(url);
  return hosts.some((known) => host === known || host.endsWith(`.${known}`))
    ? { verdict: "met", at: [], why: phrase("statement.why.registry", { url }) }
    : { verdict: "needs-metadata", at: [], why: phrase("statement.why.registry-elsewhere", { url }) };
};

/** Some months later, on the last day of the month where the day does not exist there. */
const monthsAfter = (date: string, months: number): string => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const endOfMonth = day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, endOfMonth ? lastDay : Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10);
};

/** The first such day after a date. */
const nextYearly = (date: string, monthDay: string): string => {
  const year = Number(date.slice(0, 4));
  return monthDay > date.slice(5) ? `${year}-${monthDay}` : `${year + 1}-${monthDay}`;
};

/** It came out in time after the end of the financial year. */
export const deadline: Rule = ({ months, yearly }, { metadata, facts }) => {
  if (!metadata.published) return needs("published");
  const year = facts.financialYear;
  if (!year?.end) return needs("year-end");
  const due = yearly ? nextYearly(year.end, yearly) : monthsAfter(year.end, months ?? 0);
  const values = { published: metadata.published, due };
  return metadata.published <= due
    ? { verdict: "met", at: [year.at], why: phrase("statement.why.in-time", values) }
    : { verdict: "missing", at: [year.at], why: phrase("statement.why.late", values) };
};

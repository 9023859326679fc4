import type { StatementReview } from "@manumit/core";
import { html, type Markup } from "../delivery/html/markup.js";
import { say } from "./text.js";

/** `2024-04-01/2025-03-31` as a span, `2025-12-31` as the day on which the year ended. */
const yearText = (year: string): string => {
  const [from = "", to] = year.split("/");
  if (to !== undefined && from.length === 10) return say("facts.period", { from, to });
  return /^\d{4}-\d\d-\d\d$/.test(year) ? say("facts.ended", { day: year }) : year;
};

const dated = (what: string, date: string | undefined) =>
  date === undefined ? what : say("facts.dated", { what, date });

/** Who made, approved and signed the statement, and for which year; what was not found says so. */
export const factsMarkup = ({ facts, askedAbout }: StatementReview): Markup => {
  const { entities, financialYear, approval, signatory } = facts;
  const row = (label: string, value: string | undefined) =>
    html`<div><dt>${label}</dt><dd${value === undefined && html` class="nothing"`}>${value ?? say("facts.nothing")}</dd></div>\n`;
  return html`<section aria-labelledby="facts">
<h2 id="facts">${say("facts.title")}</h2>
<dl class="facts">
${row(say("facts.entities"), entities.length > 0 ? entities.join("; ") : undefined)}${askedAbout && row(say("facts.askedAbout"), askedAbout.text)}${row(say("facts.financialYear"), financialYear && yearText(financialYear))}${row(say("facts.approval"), approval && dated(approval.body, approval.date))}${row(say("facts.signatory"), signatory && dated(say("facts.signer", { name: signatory.name, role: signatory.role }), signatory.date))}</dl>
</section>
`;
};

import type { StatementReview } from "@manumit/core";
import { words } from "../words/en.js";
import { displayWidth, fit, wrap } from "./terminal-text.js";

const text = words.check.facts;

const labels = [text.entities, text.askedAbout, text.financialYear, text.approval, text.signatory];
const labelWidth = Math.max(...labels.map(displayWidth));

/** `2024-04-01/2025-03-31` as a span, `2025-12-31` as the day on which the year ended. */
const yearText = (year: string): string => {
  const [from = "", to] = year.split("/");
  if (to !== undefined && from.length === 10) return text.period(from, to);
  return /^\d{4}-\d\d-\d\d$/.test(year) ? text.ended(year) : year;
};

const dated = (what: string, date: string | undefined) => (date === undefined ? what : text.on(what, date));

/** Who made, approved and signed a statement, and for which year, as lines; what was not found says so. */
export const statementFactsText = ({ facts, askedAbout }: StatementReview, width: number): string[] => {
  const { entities, financialYear, approval, signatory } = facts;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [text.entities, entities.length > 0 ? entities.join("; ") : undefined],
    ...(askedAbout ? [[text.askedAbout, askedAbout.text] as const] : []),
    [text.financialYear, financialYear && yearText(financialYear)],
    [text.approval, approval && dated(approval.body, approval.date)],
    [text.signatory, signatory && dated(text.signer(signatory.name, signatory.role), signatory.date)],
  ];
  const beside = " ".repeat(labelWidth + 4);
  return [
    "",
    text.title,
    ...rows.flatMap(([label, value]) => {
      const [first = "", ...others] = wrap(value ?? text.nothing, width, beside);
      return [`  ${fit(label, labelWidth)}  ${first.slice(beside.length)}`, ...others];
    }),
  ];
};

import type { StatementReview } from "@manumit/core";
import { html, type Markup } from "../delivery/html/markup.js";
import { say } from "./text.js";

const shown = 20;

const listed = (title: string, items: readonly string[]): Markup | undefined =>
  items.length === 0
    ? undefined
    : html`<h3>${title}</h3><ul>${items.slice(0, shown).map((item) => html`<li><q>${item}</q></li>`)}${items.length > shown && html`<li>${say("comparison.more", { n: items.length - shown })}</li>`}</ul>\n`;

/** How the statement stands to last year's, where that was given. */
export const comparisonMarkup = ({ comparison }: StatementReview): Markup | undefined =>
  comparison &&
  html`<section aria-labelledby="comparison">
<h2 id="comparison">${say("comparison.title")}</h2>
<p>${say("comparison.copied", { percent: Math.round(comparison.copiedShare * 100) })}</p>
${listed(
  say("comparison.yearChanged"),
  comparison.yearChanged.map(({ text }) => text),
)}${listed(say("comparison.dropped"), comparison.droppedGoals)}</section>
`;

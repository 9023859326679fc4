import type { Verdict } from "@manumit/core";
import { html, type Markup } from "../delivery/html/markup.js";
import { type JudgedRequirement, verdictOrder } from "./chapters.js";
import { say } from "./text.js";

/** Told apart by shape as well as by colour. */
const signs: Readonly<Record<Verdict, string>> = {
  missing: "✕",
  vague: "≈",
  partly: "◐",
  "needs-metadata": "?",
  met: "✓",
  "not-applicable": "–",
};

/** A verdict in its colour, with its sign and its name. */
export const verdictMark = (verdict: Verdict): Markup =>
  html`<span class="verdict ${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${say(`verdict.${verdict}`)}</span>`;

/** How many requirements came out how. */
export const countsMarkup = (judged: readonly JudgedRequirement[]): Markup =>
  html`<span class="counts">${verdictOrder.map((verdict) => {
    const n = judged.filter(({ finding }) => finding.verdict === verdict).length;
    return (
      n > 0 &&
      html`<span class="verdict ${verdict}" title="${say(`count.${verdict}`, { n })}"><span aria-hidden="true">${signs[verdict]} ${n}</span><span class="unseen">${say(`count.${verdict}`, { n })}</span></span> `
    );
  })}</span>`;

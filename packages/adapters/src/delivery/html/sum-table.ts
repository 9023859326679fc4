import type { Assessment } from "@manumit/core";
import { barText, type Contribution, contributions, sourcesText, totalOf } from "../report/contributions.js";
import { decibans, say } from "../text.js";
import { html, type Markup } from "./markup.js";

const reach = 100;

/** A contribution as a bar from the middle line: to the right it raises, to the left it lowers, hatched it is not known. */
function bar(contribution: Contribution, scale: number): Markup {
  const { decibans: value, kind } = contribution;
  const length = Math.min(reach, (Math.abs(value) / scale) * reach);
  const title = barText(contribution);
  const look = kind === "whole" ? "whole" : value > 0 ? "raises" : "lowers";
  const body =
    kind === "unknown"
      ? html`<rect class="unknown" x="${(value > 0 ? 0 : value < 0 ? -length : -10).toFixed(1)}" y="3" width="${Math.max(20, length).toFixed(1)}" height="10"/>`
      : html`<rect class="${look}" x="${(value > 0 ? 0 : -length).toFixed(1)}" y="3" width="${length.toFixed(1)}" height="10"/>`;
  return html`<svg class="bar" viewBox="-102 0 204 16" role="img" aria-label="${title}"><title>${title}</title>${body}<line x1="0" y1="0" x2="0" y2="16"/></svg>`;
}

const cells = (contribution: Contribution, scale: number): Markup => {
  const sources = sourcesText(contribution);
  return html`<th scope="row">${contribution.label}</th><td>${bar(contribution, scale)}</td><td class="number">${decibans(contribution.decibans)}</td><td>${contribution.why}${sources !== "" && html`<small class="source">${sources}</small>`}</td>`;
};

/** The sum that a reader can check by hand: base, factors, measures, and what they add up to. */
export const sumTable = (assessment: Assessment, scale: number): Markup =>
  html`<h4>${say("sum.title")}</h4>
<table class="sum"><thead><tr><th scope="col">${say("sum.factor")}</th><th scope="col">${say("sum.bar")}</th><th scope="col" class="number">${say("sum.decibans")}</th><th scope="col">${say("sum.why")}</th></tr></thead><tbody>
${contributions(assessment).map(
  (contribution) => html`<tr class="${contribution.kind}">${cells(contribution, scale)}</tr>
`,
)}</tbody><tfoot><tr>${cells(totalOf(assessment), scale)}</tr></tfoot></table>
`;

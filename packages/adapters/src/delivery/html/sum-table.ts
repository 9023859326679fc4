import type { Assessment, EditionRef } from "@manumit/core";
import { decibans, say } from "../text.js";
import { html, type Markup } from "./markup.js";

const reach = 100;

/** A contribution as a bar from the middle line: to the right it raises, to the left it lowers, hatched it is not known. */
function bar(label: string, value: number, scale: number, kind: "part" | "whole" | "unknown"): Markup {
  const known = kind !== "unknown";
  const length = Math.min(reach, (Math.abs(value) / scale) * reach);
  const shown = { label, decibans: decibans(Math.abs(value)).replace("+", "") };
  const title = known
    ? say(value === 0 ? "sum.neutral" : value > 0 ? "sum.raises" : "sum.lowers", shown)
    : say("sum.notKnown", shown);
  const look = kind === "whole" ? "whole" : value > 0 ? "raises" : "lowers";
  const body = known
    ? html`<rect class="${look}" x="${(value > 0 ? 0 : -length).toFixed(1)}" y="3" width="${length.toFixed(1)}" height="10"/>`
    : html`<rect class="unknown" x="${(value > 0 ? 0 : value < 0 ? -length : -10).toFixed(1)}" y="3" width="${Math.max(20, length).toFixed(1)}" height="10"/>`;
  return html`<svg class="bar" viewBox="-102 0 204 16" role="img" aria-label="${title}"><title>${title}</title>${body}<line x1="0" y1="0" x2="0" y2="16"/></svg>`;
}

const sourceList = (sources: readonly EditionRef[]): Markup | false =>
  sources.length > 0 &&
  html`<small class="source">${sources.map(({ dataset, edition }) => say("sum.source", { dataset, edition })).join("; ")}</small>`;

const largestFirst = <T extends { decibans: number }>(parts: readonly T[]): T[] =>
  [...parts].sort((a, b) => Math.abs(b.decibans) - Math.abs(a.decibans));

const sumOf = ({ base, factors, controls }: Assessment): number =>
  [...factors, ...controls].reduce((sum, part) => sum + part.decibans, base);

/** The sum that a reader can check by hand: base, factors, measures, and what they add up to. */
export function sumTable(assessment: Assessment, scale: number): Markup {
  const { base, factors, controls, score } = assessment;
  const sum = sumOf(assessment);
  const known = largestFirst(factors.filter((factor) => factor.known));
  const unknown = largestFirst(factors.filter((factor) => !factor.known));
  return html`<h4>${say("sum.title")}</h4>
<table class="sum"><thead><tr><th scope="col">${say("sum.factor")}</th><th scope="col">${say("sum.bar")}</th><th scope="col" class="number">${say("sum.decibans")}</th><th scope="col">${say("sum.why")}</th></tr></thead><tbody>
<tr><th scope="row">${say("sum.base")}</th><td>${bar(say("sum.base"), base, scale, "whole")}</td><td class="number">${decibans(base)}</td><td>${say("sum.baseWhy")}</td></tr>
${[...known, ...unknown].map(
  (
    factor,
  ) => html`<tr class="${factor.known ? "known" : "unknown"}"><th scope="row">${factor.label}</th><td>${bar(factor.label, factor.decibans, scale, factor.known ? "part" : "unknown")}</td><td class="number">${decibans(factor.decibans)}</td><td>${factor.why}${sourceList(factor.sources)}</td></tr>
`,
)}${controls.map((control) => {
  const label = say("sum.control", { name: say(`control.${control.id}`) });
  return html`<tr class="control"><th scope="row">${label}</th><td>${bar(label, control.decibans, scale, "part")}</td><td class="number">${decibans(control.decibans)}</td><td>${control.why}</td></tr>
`;
})}</tbody><tfoot><tr><th scope="row">${say("sum.total")}</th><td>${bar(say("sum.total"), sum, scale, "whole")}</td><td class="number">${decibans(sum)}</td><td>${say("sum.totalWhy", { score: score.toFixed(1) })}</td></tr></tfoot></table>
`;
}

/** The scale on which the bars of a report are drawn: its largest contribution or sum, so that suppliers compare. */
export const sumScale = (assessments: readonly Assessment[]): number =>
  assessments
    .flatMap((assessment) => [
      sumOf(assessment),
      assessment.base,
      ...[...assessment.factors, ...assessment.controls].map((part) => part.decibans),
    ])
    .reduce((most, value) => Math.max(most, Math.abs(value)), 10);

import type { Assessment } from "@manumit/core";
import { peopleFirst } from "../people-first.js";
import { declaredFacts } from "../report/declared-facts.js";
import { underName } from "../report/under-name.js";
import { decibans, say, wholeNumber } from "../text.js";
import { anchor } from "./anchor.js";
import { intervalChart } from "./interval-chart.js";
import { html, type Markup } from "./markup.js";
import { matchList } from "./matches.js";
import { sumTable } from "./sum-table.js";
import { tierMark } from "./tier-mark.js";

const joined = (parts: readonly (string | undefined)[], separator = ", "): string =>
  parts.filter((part) => part !== undefined && part !== "").join(separator);

/** Before any score: what people at risk need. */
const people = (assessment: Assessment): Markup | false => {
  const steps = peopleFirst(assessment);
  return (
    steps.length > 0 &&
    html`<div class="people" role="alert"><h4>${say("people.title")}</h4><ul>${steps.map(({ action, reason }) => html`<li>${action}<small>${reason}</small></li>`)}</ul></div>
`
  );
};

function head(assessment: Assessment, place: number, total: number): Markup {
  const { input, score, interval, inherent, tier } = assessment;
  const figures = (value: number, [low, high]: readonly [number, number]) => ({
    score: wholeNumber(value),
    low: wholeNumber(low),
    high: wholeNumber(high),
  });
  return html`<header><p class="place">${say("detail.place", { place: wholeNumber(place), all: wholeNumber(total) })}</p>
<h3 dir="auto"><bdi>${input.name}</bdi></h3>
<p class="under">${underName(assessment)}</p>
${people(assessment)}<div class="verdict">${tierMark(tier)}<dl><div><dt>${say("detail.residual")}</dt><dd>${intervalChart(assessment)}<span>${say("detail.score", figures(score, interval))}</span></dd></div><div><dt>${say("detail.before")}</dt><dd>${intervalChart({ tier, score: inherent.score, interval: inherent.interval })}<span>${say("detail.score", figures(inherent.score, inherent.interval))}</span></dd></div></dl></div></header>
`;
}

const flags = ({ flags }: Assessment): Markup | false =>
  flags.length > 0 &&
  html`<h4>${say("flags.title")}</h4>
<ul class="flags">${flags.map(
    ({ severity, text, because, legalEffect }) =>
      html`<li class="${severity}"><strong>${say(`severity.${severity}`)}</strong> ${text}${legalEffect && html` <em>${say(`effect.${legalEffect}`)}</em>`}<small>${because}</small></li>`,
  )}</ul>
`;

const gaps = ({ gaps }: Assessment): Markup | false =>
  gaps.length > 0 &&
  html`<div><h4>${say("gaps.title")}</h4>
<p class="hint">${say("gaps.lead")}</p>
<ol class="gaps">${gaps.map(
    ({ question, narrowsBy }) =>
      html`<li>${question} <small>${say("gaps.narrows", { decibans: decibans(narrowsBy).replace("+", "") })}</small></li>`,
  )}</ol></div>
`;

const steps = ({ nextSteps }: Assessment): Markup | false =>
  nextSteps.length > 0 &&
  html`<div><h4>${say("steps.title")}</h4>
<ol class="steps">${nextSteps.map(
    ({ action, reason, owner, within }) =>
      html`<li>${action} <em>${joined([say(`owner.${owner}`), within], " · ")}</em><small>${reason}</small></li>`,
  )}</ol></div>
`;

/** What the supplier is known to be, in small: the facts that the sum above was made from. */
const declared = (assessment: Assessment): Markup | false => {
  const facts = declaredFacts(assessment);
  return (
    facts.length > 0 &&
    html`<h4>${say("declared.title")}</h4><dl class="declared">${facts.map(({ label, text }) => html`<div><dt>${label}</dt><dd dir="auto">${text}</dd></div>`)}</dl>`
  );
};

/** All that is to be said of one supplier, on a page of its own in print. */
export const supplierSection = (assessment: Assessment, place: number, total: number, scale: number): Markup =>
  html`<article id="${anchor(place)}">
${head(assessment, place, total)}${flags(assessment)}${matchList(assessment)}${sumTable(assessment, scale)}<div class="columns">${gaps(assessment)}${steps(assessment)}</div>
${declared(assessment)}<p class="top"><a href="#ranking">${say("detail.top")}</a></p>
</article>
`;

import type { Assessment } from "@manumit/core";
import { mainReason } from "../main-reason.js";
import { underName } from "../report/under-name.js";
import { say, sayCount, wholeNumber } from "../text.js";
import { anchor } from "./anchor.js";
import { intervalChart } from "./interval-chart.js";
import { html, type Markup } from "./markup.js";
import { tierMark } from "./tier-mark.js";

function row(assessment: Assessment, place: number, hasSection: boolean): Markup {
  const { input, tier, score, interval, matches } = assessment;
  const name = html`<bdi>${input.name}</bdi>`;
  const open = matches.filter(({ decidedBy }) => decidedBy === undefined).length;
  return html`<tr><td class="number">${wholeNumber(place)}</td><td>${tierMark(tier)}</td><td class="chart">${intervalChart(assessment)}<span>${wholeNumber(interval[0])}–${wholeNumber(interval[1])}</span></td><td class="number">${wholeNumber(score)}</td><th scope="row">${hasSection ? html`<a href="#${anchor(place)}">${name}</a>` : name}<small>${underName(assessment)}</small></th><td class="reason">${mainReason(assessment) ?? say("rank.noReason")}${open > 0 && html`<small class="decide">${sayCount("rank.matches", open)}</small>`}</td></tr>
`;
}

/** The suppliers, most exposed first; those that have a section of their own link to it. Piece by piece, it may be long. */
export function* rankedTable(ranked: readonly Assessment[], total: number, withSection: number): Generator<Markup> {
  yield html`<section aria-labelledby="ranking">
<h2 id="ranking">${say("rank.title")}</h2>
<p>${say("rank.caption")}</p>
<table class="ranking"><thead><tr><th scope="col" class="number">${say("rank.place")}</th><th scope="col">${say("rank.tier")}</th><th scope="col">${say("rank.interval")}</th><th scope="col" class="number">${say("rank.score")}</th><th scope="col">${say("rank.supplier")}</th><th scope="col">${say("rank.reason")}</th></tr></thead><tbody>
`;
  for (const [at, assessment] of ranked.entries()) yield row(assessment, at + 1, at < withSection);
  yield html`</tbody></table>
${ranked.length < total && html`<p class="cut">${say("rank.cut", { shown: wholeNumber(ranked.length), all: wholeNumber(total) })}</p>`}
</section>
`;
}

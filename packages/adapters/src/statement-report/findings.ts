import { html, type Markup } from "../delivery/html/markup.js";
import { findingAnchor, frameworkAnchor, markAnchor } from "./anchor.js";
import { basisOrder, type JudgedRequirement, type StatementChapter } from "./chapters.js";
import { countsMarkup, verdictMark } from "./counts.js";
import type { Marks } from "./marks.js";
import { say } from "./text.js";

/** A quote longer than this is a table or a badly broken page; its mark leads to the whole. */
const longestQuote = 400;

const cut = (words: string) => (words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words);

const quotesMarkup = ({ finding: { quotes } }: JudgedRequirement, marks: Marks): Markup | undefined =>
  quotes.length === 0
    ? undefined
    : html`<ul class="quotes">${quotes.map(({ text, start, end, page }) => {
        const mark = marks.at(start, end);
        const place = [
          ...(page === undefined ? [] : [say("finding.page", { page })]),
          say("finding.place", { start, end }),
        ].join(", ");
        return html`<li><q>${cut(text)}</q> <small>${mark && html`<a class="to" href="#${markAnchor(mark)}" aria-label="${say("finding.show", { n: mark.n })}">${mark.n}</a> `}${place}</small></li>`;
      })}</ul>`;

const findingMarkup = (judged: JudgedRequirement, marks: Marks): Markup => {
  const { requirement, finding } = judged;
  return html`<li id="${findingAnchor(requirement.id)}" class="finding ${finding.verdict}">
<h5>${verdictMark(finding.verdict)} ${requirement.title}</h5>
<p>${finding.reason}</p>
${finding.verdict !== "not-applicable" && quotesMarkup(judged, marks)}${finding.advice && html`<p class="advice"><strong>${say("finding.advice")}</strong> ${finding.advice}</p>`}${requirement.caveat && html`<small>${requirement.caveat}</small>`}
<small>${say("finding.source", { source: requirement.source })}</small>
</li>
`;
};

/** The findings of one law or guidance; open at first where they are likely to concern whoever made the statement. */
export const findingsMarkup = ({ framework, review, judged, concerns }: StatementChapter, marks: Marks): Markup =>
  html`<details class="framework" id="${frameworkAnchor(framework.id)}"${concerns && html` open`}>
<summary><h3>${framework.title}</h3> ${countsMarkup(judged)}</summary>
<p class="scope">${review.scope}<br>${say(`status.${framework.status}`, { from: framework.from })}</p>
${framework.caveats.map((caveat) => html`<p class="caveat">${caveat}</p>\n`)}${basisOrder.map((basis) => {
  const asked = judged.filter(({ requirement }) => requirement.basis === basis);
  const wording = basis === "law" && framework.status === "proposed" ? "proposed" : basis;
  return (
    asked.length > 0 &&
    html`<h4>${say(`asks.${wording}`)}</h4>\n<ul class="findings">\n${asked.map((one) => findingMarkup(one, marks))}</ul>\n`
  );
})}</details>
`;

import { html, type Markup } from "../delivery/html/markup.js";
import { frameworkAnchor } from "./anchor.js";
import { basisOrder, type StatementChapter, verdictOrder } from "./chapters.js";
import { countsMarkup, verdictMark } from "./counts.js";
import { say } from "./text.js";

/** Every framework in a row: whom it binds, and how its requirements came out, by authority. */
export const glanceMarkup = (chapters: readonly StatementChapter[]): Markup =>
  html`<section aria-labelledby="glance">
<h2 id="glance">${say("frameworks.title")}</h2>
<p>${say("frameworks.lead")}</p>
<div class="wide"><table>
<thead><tr><th scope="col">${say("frameworks.name")}</th><th scope="col">${say("frameworks.scope")}</th>${basisOrder.map((basis) => html`<th scope="col">${say(`frameworks.${basis}`)}</th>`)}</tr></thead>
<tbody>
${chapters.map(
  ({ framework, review, judged, concerns }) =>
    html`<tr class="${concerns ? "concerns" : "aside"}"><th scope="row"><a href="#${frameworkAnchor(framework.id)}">${framework.title}</a></th><td class="scope-text">${review.scope}</td>${basisOrder.map(
      (basis) => {
        const asked = judged.filter(({ requirement }) => requirement.basis === basis);
        return html`<td>${asked.length > 0 ? countsMarkup(asked) : say("frameworks.none")}</td>`;
      },
    )}</tr>\n`,
)}</tbody>
</table></div>
<p class="key">${verdictOrder.map((verdict) => html`${verdictMark(verdict)} `)}</p>
</section>
`;

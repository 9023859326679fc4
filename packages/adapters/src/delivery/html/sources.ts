import type { CitedEdition } from "../report/cited-editions.js";
import { say } from "../text.js";
import { html, type Markup } from "./markup.js";

/** Where the figures of the report come from; nothing where none is named. */
export const sourcesSection = (cited: readonly CitedEdition[]): Markup | undefined =>
  cited.length === 0
    ? undefined
    : html`<section aria-labelledby="sources">
<h2 id="sources">${say("sources.title")}</h2>
<p>${say("sources.lead")}</p>
<table class="sources"><thead><tr><th scope="col">${say("sources.dataset")}</th><th scope="col">${say("sources.edition")}</th><th scope="col">${say("sources.publisher")}</th><th scope="col">${say("sources.licence")}</th></tr></thead><tbody>
${cited.map(
  ({ dataset, edition, publisher, licence, url }) =>
    html`<tr><th scope="row">${url === undefined ? dataset : html`<a href="${url}" rel="noreferrer">${dataset}</a>`}</th><td>${edition}</td><td>${publisher}</td><td>${licence}</td></tr>
`,
)}</tbody></table>
</section>
`;

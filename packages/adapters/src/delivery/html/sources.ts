import { type Assessment, type EditionRef, referenceEditions } from "@manumit/core";
import { say } from "../text.js";
import { html, type Markup } from "./markup.js";

const keyOf = ({ dataset, edition }: EditionRef): string => `${dataset}\n${edition}`;

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;

/** The datasets and editions that the assessments of a report name. */
export class Sources {
  private readonly cited = new Map<string, EditionRef>();

  add({ editions, factors }: Assessment): void {
    for (const edition of editions) this.note(edition);
    for (const { sources } of factors) for (const source of sources) this.note(source);
  }

  markup(): Markup | undefined {
    if (this.cited.size === 0) return undefined;
    const shipped = new Map(referenceEditions().map((edition) => [keyOf(edition), edition]));
    const cited = [...this.cited.values()].sort((a, b) => a.dataset.localeCompare(b.dataset, "en"));
    return html`<section aria-labelledby="sources">
<h2 id="sources">${say("sources.title")}</h2>
<p>${say("sources.lead")}</p>
<table class="sources"><thead><tr><th scope="col">${say("sources.dataset")}</th><th scope="col">${say("sources.edition")}</th><th scope="col">${say("sources.publisher")}</th><th scope="col">${say("sources.licence")}</th></tr></thead><tbody>
${cited.map((edition) => {
  const known = shipped.get(keyOf(edition));
  const url = webAddress(edition.url ?? known?.url);
  return html`<tr><th scope="row">${url === undefined ? edition.dataset : html`<a href="${url}" rel="noreferrer">${edition.dataset}</a>`}</th><td>${edition.edition}</td><td>${known?.publisher}</td><td>${known?.licence}</td></tr>
`;
})}</tbody></table>
</section>
`;
  }

  private note(edition: EditionRef): void {
    const key = keyOf(edition);
    if (!this.cited.get(key)?.url) this.cited.set(key, edition);
  }
}

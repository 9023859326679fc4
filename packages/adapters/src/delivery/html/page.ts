import type { DeliveryOptions } from "../format.js";
import { say } from "../text.js";
import { documentHead } from "./document-head.js";
import { html, type Markup } from "./markup.js";
import { style } from "./style.js";

/** Hatching for what is not known, drawn once for all charts. */
const patterns = html`<svg class="patterns" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#fff"/><rect width="1.6" height="5" fill="#77736b"/></pattern></defs></svg>`;

/** The start of the page: head, title and what the report says and does not say. */
export function pageStart(
  { title = say("title"), asOf }: DeliveryOptions,
  suppliers: string,
  version: string | undefined,
): Markup {
  const facts = [
    suppliers,
    asOf !== undefined && say("asOf", { date: asOf }),
    version !== undefined && say("methodology", { version }),
  ].filter((fact) => fact !== false);
  return html`${documentHead(say("locale"), title, style)}<body>
${patterns}
<main>
<header class="title"><h1>${title}</h1><p>${facts.join(" · ")}</p></header>
<aside aria-labelledby="notice"><h2 id="notice">${say("notice.title")}</h2><p>${say("notice.is")}</p><p><strong>${say("notice.isNot")}</strong></p><p>${say("notice.interval")} ${say("notice.person")}</p></aside>
`;
}

/** The end of the page. */
export const pageEnd = (): Markup => html`</main>
<footer><p>${say("footer")}</p></footer>
</body>
</html>
`;

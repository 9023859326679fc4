import { createHash } from "node:crypto";
import type { DeliveryOptions } from "../format.js";
import { say } from "../text.js";
import { html, Markup } from "./markup.js";
import { style } from "./style.js";

const styleHash = createHash("sha256").update(style).digest("base64");

/** Nothing is loaded and nothing runs, whatever a supplier's name may hold. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

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
  return html`<!doctype html>
<html lang="${say("locale")}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
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

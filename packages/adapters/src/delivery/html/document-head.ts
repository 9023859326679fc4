import { createHash } from "node:crypto";
import { html, Markup } from "./markup.js";

/**
 * The head of a document that needs nothing else, and the start of its body. Nothing is loaded and nothing runs, whatever
 * a supplier's name or a statement may hold: only this very style is allowed.
 */
export const documentHead = (locale: string, title: string, style: string): Markup => {
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
`;
};

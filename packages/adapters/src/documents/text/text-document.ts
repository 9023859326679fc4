import { DocumentError } from "../document-error.js";
import { MOST_CHARACTERS } from "../document-limits.js";
import { textTooLong } from "../document-writer.js";
import type { StatementDocument } from "../statement-document.js";
import { decodeText } from "./decode-text.js";
import { isBinary } from "./is-binary.js";

/** More bytes than this cannot be a text within the limit in any encoding. */
const MOST_TEXT_BYTES = 4 * MOST_CHARACTERS;

/** Reads plain text: line ends become `\n`, and form feeds, which text made from a PDF keeps, become pages. */
export function textDocument(bytes: Uint8Array, contentType: string): StatementDocument {
  if (bytes.length > MOST_TEXT_BYTES) throw textTooLong();
  const decoded = decodeText(bytes, contentType).text;
  if (decoded.length > MOST_CHARACTERS) throw textTooLong();
  if (isBinary(decoded)) throw new DocumentError("unknown-type", "The document is not text.");
  const lines = decoded.replace(/\r\n?/g, "\n").replaceAll("\0", "");
  return lines.includes("\f") ? withPages(lines) : { text: lines };
}

function withPages(lines: string): StatementDocument {
  const parts = lines.replace(/\f$/, "").split("\f");
  const pages: NonNullable<StatementDocument["pages"]> = [];
  let start = 0;
  for (const [index, part] of parts.entries()) {
    pages.push({ page: index + 1, start, end: start + part.length });
    start += part.length + 1;
  }
  return { text: parts.join("\n"), pages };
}

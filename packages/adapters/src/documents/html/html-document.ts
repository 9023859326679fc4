import { DocumentError } from "../document-error.js";
import { MOST_CHARACTERS } from "../document-limits.js";
import type { StatementDocument } from "../statement-document.js";
import { decodeText } from "../text/decode-text.js";
import { mainContent } from "./main-content.js";
import { markupDocument } from "./markup-document.js";

/** Reads the main content of a web page. Throws `DocumentError`: too-large, hostile, malformed. */
export async function htmlDocument(bytes: Uint8Array, contentType: string): Promise<StatementDocument> {
  const html = bytes.length > 4 * MOST_CHARACTERS ? undefined : decodeText(bytes, contentType).text;
  if (html === undefined || html.length > MOST_CHARACTERS) {
    throw new DocumentError(
      "too-large",
      `The page holds more than ${MOST_CHARACTERS.toLocaleString("en")} characters.`,
    );
  }
  return markupDocument(mainContent(html));
}

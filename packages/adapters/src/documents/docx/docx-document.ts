import { DocumentError } from "../document-error.js";
import { markupDocument } from "../html/markup-document.js";
import type { StatementDocument } from "../statement-document.js";
import { docxParts, storedArchive } from "./docx-parts.js";
import { assertPlainXml } from "./xml-shape.js";

/**
 * Reads a DOCX as running text with its headings; its pages are laid out only when it is printed, so it has none.
 * Throws `DocumentError`: hostile, encrypted, malformed, unknown-type.
 */
export async function docxDocument(bytes: Uint8Array): Promise<StatementDocument> {
  const parts = docxParts(bytes);
  for (const part of parts.values()) assertPlainXml(part);
  const { default: mammoth } = await import("mammoth");
  const { parseHTML } = await import("linkedom");
  let html: string;
  try {
    const noPictures = mammoth.images.imgElement(async () => ({ src: "" }));
    const archive = Buffer.from(storedArchive(parts));
    const result = await mammoth.convertToHtml(
      { buffer: archive },
      { convertImage: noPictures, externalFileAccess: false },
    );
    html = result.value;
  } catch (error) {
    throw new DocumentError("malformed", "The DOCX file is damaged and cannot be read.", { cause: error });
  }
  return markupDocument(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body);
}

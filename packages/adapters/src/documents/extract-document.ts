import type { Bytes } from "../intake/row.js";
import { documentBytes } from "./document-bytes.js";
import { DocumentError } from "./document-error.js";
import { type DocumentHint, documentType } from "./document-type.js";
import type { StatementDocument } from "./statement-document.js";
import { textDocument } from "./text/text-document.js";

/**
 * The text of a PDF, DOCX, HTML or plain-text document, with its pages and headings where it has them.
 *
 * The type is told from the content; name and content type are only asked where that leaves a choice. PDF pages lose
 * repeated headers, footers and page numbers, columns are read one after the other, and broken lines and words are put
 * together again. Of a web page only the main content is kept. Nothing in a document is run, fetched or expanded.
 *
 * Throws `DocumentError`: `encrypted`, `image-only` (scanned pages), `too-large` (over 50 MB or five million
 * characters), `malformed`, `unknown-type`, `hostile` (built to exhaust the reader).
 *
 * @example
 * ```ts
 * const { text, pages } = await extractDocument(await readFile("statement.pdf"));
 * pages?.map(({ page, start, end }) => `${page}: ${text.slice(start, end)}`);
 * ```
 */
export async function extractDocument(input: Bytes, options: DocumentHint = {}): Promise<StatementDocument> {
  const bytes = await documentBytes(input);
  const type = documentType(bytes, options);
  if (typeof type === "object") {
    if ("encrypted" in type) throw new DocumentError("encrypted", type.encrypted);
    throw new DocumentError("unknown-type", `The document cannot be read. ${type.unknown}`);
  }
  const document = await read(type, bytes, options.contentType ?? "");
  if (document.text.trim() === "") throw new DocumentError("malformed", "The document holds no text.");
  return document;
}

/** The readers are loaded only when a document of their type is read: importing them costs more than reading a page. */
async function read(
  type: "pdf" | "zip" | "html" | "text",
  bytes: Uint8Array,
  contentType: string,
): Promise<StatementDocument> {
  switch (type) {
    case "pdf":
      return (await import("./pdf/pdf-document.js")).pdfDocument(bytes);
    case "zip":
      return (await import("./docx/docx-document.js")).docxDocument(bytes);
    case "html":
      return (await import("./html/html-document.js")).htmlDocument(bytes, contentType);
    case "text":
      return textDocument(bytes, contentType);
  }
}

import { decodeText } from "./text/decode-text.js";
import { isBinary } from "./text/is-binary.js";

/** What a document is read as, or the reason why it is not. */
export type DocumentType = "pdf" | "zip" | "html" | "text" | { unknown: string } | { encrypted: string };

/** What else is known of a document; its content counts for more. */
export interface DocumentHint {
  filename?: string;
  contentType?: string;
}

/** How far into a file a PDF header is looked for: readers allow for junk before it. */
const PDF_HEADER_WITHIN = 1024;

const HTML_START =
  /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|main|article|section|div|h[1-6]|p|title|meta)[\s>]/i;
const HTML_INSIDE = /<(?:html|body|head)[\s>]/i;

/** What a document is, from its first bytes; a name or type only tells HTML without a start tag from plain text. */
export function documentType(bytes: Uint8Array, { filename = "", contentType = "" }: DocumentHint): DocumentType {
  const head = bytes.subarray(0, 4096);
  const latin = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  if (latin.slice(0, PDF_HEADER_WITHIN).includes("%PDF-")) return "pdf";
  if (latin.startsWith("PK\x03\x04")) return "zip";
  if (latin.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return compoundFile(bytes);
  if (latin.startsWith("{\\rtf")) return { unknown: "It is a rich text (RTF) file; save it as DOCX or PDF." };
  const { text } = decodeText(head, contentType);
  if (isBinary(text)) return { unknown: "It is neither PDF, DOCX, HTML nor plain text." };
  if (HTML_START.test(text)) return "html";
  const isCalledHtml =
    /\.x?html?$/i.test(filename) || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
  if (isCalledHtml && /<[a-z!]/i.test(text)) return "html";
  if (HTML_INSIDE.test(text) && text.trimStart().startsWith("<")) return "html";
  if (/^\s*<\?xml\s/.test(text)) return { unknown: "It is an XML file, not a document." };
  return "text";
}

/** Word 97 documents and password-protected DOCX files share a container; the stream's name tells them apart. */
function compoundFile(bytes: Uint8Array): DocumentType {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (all.includes(Buffer.from("EncryptedPackage", "utf16le"))) {
    return { encrypted: "The document is protected by a password; save it without one." };
  }
  return { unknown: "It is an old Office file (such as .doc); save it as DOCX or PDF." };
}

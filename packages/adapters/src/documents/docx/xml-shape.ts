import { DocumentError } from "../document-error.js";
import { tagEnd } from "../markup/tag-end.js";

/** Tags of one part: a report of a thousand pages has about as many. */
const MOST_TAGS = 600_000;
const DEEPEST = 256;

/**
 * Refuses XML that is built to exhaust a parser: with a document type (and so entities of its own), nested very deep,
 * or of very many or very long tags. It only counts, before any tree is built. Throws `DocumentError`: hostile, too-large.
 */
export function assertPlainXml(bytes: Uint8Array): void {
  const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (/<!\s*(?:doctype|entity)/i.test(xml)) throw hostile("declares entities of its own");
  let depth = 0;
  let tags = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const kind = xml[at + 1];
    const end = tagEnd(xml, at);
    if (end === undefined) {
      if (xml.length - at < 1000) throw new DocumentError("malformed", "The DOCX file is damaged and cannot be read.");
      throw hostile("holds a tag without end");
    }
    if (kind === "/") depth--;
    else if (kind !== "!" && kind !== "?" && xml[end - 1] !== "/") depth++;
    if (depth > DEEPEST) throw hostile("is nested too deep");
    if (++tags > MOST_TAGS) throw new DocumentError("too-large", "The DOCX file holds too many elements.");
    at = end;
  }
}

const hostile = (what: string): DocumentError =>
  new DocumentError("hostile", `The DOCX file ${what}; it was not read.`);

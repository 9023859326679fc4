import { DocumentError } from "../document-error.js";

/** Elements of one part: a thousand pages hold a third of it. */
const MOST_TAGS = 1_000_000;
const LONGEST_TAG = 65_536;
const DEEPEST = 256;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/**
 * Refuses XML that is built to exhaust a parser: with a document type (and so entities of its own), nested very deep,
 * or of very many or very long tags. It looks at bytes, before any tree is built. Throws `DocumentError` "hostile".
 */
export function assertPlainXml(xml: Uint8Array): void {
  if (/<!\s*(?:doctype|entity)/i.test(Buffer.from(xml.buffer, xml.byteOffset, xml.length).toString("latin1"))) {
    throw hostile("declares entities of its own");
  }
  let depth = 0;
  let tags = 0;
  for (let at = xml.indexOf(LESS); at >= 0; at = xml.indexOf(LESS, at)) {
    const kind = xml[at + 1];
    const end = tagEnd(xml, at);
    if (end - at > LONGEST_TAG) throw hostile("holds a tag without end");
    if (kind === SLASH) depth--;
    else if (kind !== BANG && kind !== QUESTION && xml[end - 1] !== SLASH) depth++;
    if (depth > DEEPEST) throw hostile("is nested too deep");
    if (++tags > 2 * MOST_TAGS) throw hostile("holds too many elements");
    at = end;
  }
}

function tagEnd(xml: Uint8Array, start: number): number {
  let quote = 0;
  const most = Math.min(xml.length, start + LONGEST_TAG + 2);
  for (let at = start + 1; at < most; at++) {
    const byte = xml[at]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GREATER) return at;
  }
  return most;
}

const hostile = (what: string): DocumentError =>
  new DocumentError("hostile", `The DOCX file ${what}; it was not read.`);

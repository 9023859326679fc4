import { type Zippable, zipSync } from "fflate";
import { isLocked, unpack } from "../../archive/unpack.js";
import { DocumentError } from "../document-error.js";

/** Bytes of text that a DOCX may unpack to; a thousand pages are a fifth of it. */
const MOST_EXPANDED_BYTES = 32_000_000;
const MOST_ENTRIES = 5_000;

/** The parts that text is read from; pictures, fonts and embedded files are left packed and never looked at. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]+\.rels|word\/[^/]+\.xml)$/i;

/**
 * Unpacks the text parts of a DOCX, counting what comes out while it comes out.
 * Throws `DocumentError`: hostile (a zip bomb), encrypted, malformed, unknown-type (another kind of archive).
 */
export function docxParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const names = new Set<string>();
  let expanded = 0;
  try {
    unpack(bytes, (name) => {
      names.add(name);
      if (names.size > MOST_ENTRIES) throw zipBomb();
      if (!TEXT_PART.test(name)) return undefined;
      const pieces: Uint8Array[] = [];
      return (piece, isLast) => {
        expanded += piece.length;
        if (expanded > MOST_EXPANDED_BYTES) throw zipBomb();
        pieces.push(piece);
        if (isLast) parts.set(name, Buffer.concat(pieces));
      };
    });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    if (isLocked(bytes)) throw new DocumentError("encrypted", "The archive is encrypted.", { cause: error });
    throw new DocumentError("malformed", "The DOCX file is damaged and cannot be unpacked.", { cause: error });
  }
  if (!parts.has("word/document.xml") && ![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) {
    if (isLocked(bytes)) throw new DocumentError("encrypted", "The archive is encrypted.");
    throw new DocumentError("unknown-type", "The archive is no DOCX document; save the document as DOCX or PDF.");
  }
  return parts;
}

/** The parts as an archive again, without packing: what a reader then unpacks is exactly what was counted. */
export const storedArchive = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts) as Zippable, { level: 0 });

const zipBomb = (): DocumentError =>
  new DocumentError("hostile", "The DOCX file unpacks to far more than any real document; it was not read.");

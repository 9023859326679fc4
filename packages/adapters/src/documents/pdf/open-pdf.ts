import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { DocumentError } from "../document-error.js";

/** Pictures with more pixels are not looked at: a page scanned at 600 dpi has 35 million. */
const MOST_PIXELS = 50_000_000;

/** An opened PDF and how to let go of it. */
export interface OpenedPdf {
  readonly pdf: PDFDocumentProxy;
  close(): Promise<void>;
}

/** Opens a PDF with nothing of it run, fetched or drawn. Throws `DocumentError`: encrypted, malformed. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument } = await import("unpdf/pdfjs");
  const task = getDocument({
    // pdf.js takes the buffer away from its owner, so it is given a copy.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: MOST_PIXELS,
  });
  try {
    const pdf = await task.promise;
    return { pdf, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw asDocumentError(error);
  }
}

/** What pdf.js says of a PDF, in this project's words. */
export function asDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new DocumentError("encrypted", "The PDF is protected by a password; save it without one.", { cause: error });
  }
  return new DocumentError("malformed", "The PDF is damaged and cannot be read.", { cause: error });
}

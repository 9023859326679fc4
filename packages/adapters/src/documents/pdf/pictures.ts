import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { DocumentError } from "../document-error.js";
import type { PageLines } from "./furniture.js";

/** Fewer letters a page than this are a stamp or a page number on a scanned page. */
const FEWEST_LETTERS = 40;
/** How many pages are looked at for pictures; decoding them is slow. */
const PAGES_LOOKED_AT = 5;
/** Above this share of characters without a meaning, the fonts do not say which letters they draw. */
const MOST_NAMELESS = 0.4;

/** Throws `DocumentError` "image-only" where the words of a PDF are only drawn: scanned, or in fonts without letters. */
export async function assertHasText(pdf: PDFDocumentProxy, pages: readonly PageLines[]): Promise<void> {
  const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join("");
  if (text === "") throw imageOnly("The PDF holds no text, only pictures.");
  const nameless = text.match(/[\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0;
  if (nameless > MOST_NAMELESS * text.length)
    throw imageOnly("The fonts of the PDF do not say which letters they draw.");
  if (text.length >= FEWEST_LETTERS * pages.length) return;
  const sparse = pages.flatMap(({ lines }, index) =>
    lines.reduce((letters, line) => letters + line.text.length, 0) < FEWEST_LETTERS ? [index + 1] : [],
  );
  const lookedAt = sparse.slice(0, PAGES_LOOKED_AT);
  const drawn = await Promise.all(lookedAt.map((page) => hasPicture(pdf, page)));
  const pictures = drawn.filter(Boolean).length;
  if (pictures > lookedAt.length / 2) throw imageOnly("The pages of the PDF are pictures.");
}

async function hasPicture(pdf: PDFDocumentProxy, number: number): Promise<boolean> {
  const { OPS } = await import("unpdf/pdfjs");
  const page = await pdf.getPage(number);
  const { fnArray } = await page.getOperatorList();
  const paints = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  return fnArray.some((operator) => paints.has(operator));
}

const imageOnly = (what: string): DocumentError =>
  new DocumentError("image-only", `${what} Send a version with text, or run character recognition (OCR) over it.`);

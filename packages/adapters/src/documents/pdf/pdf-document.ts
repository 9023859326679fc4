import { DocumentError } from "../document-error.js";
import { DocumentWriter } from "../document-writer.js";
import type { StatementDocument } from "../statement-document.js";
import { bodyStyle } from "./body-style.js";
import { withoutFurniture } from "./furniture.js";
import { isHeading } from "./heading.js";
import { vocabulary } from "./line-joint.js";
import { asDocumentError, openPdf } from "./open-pdf.js";
import { pageLines } from "./page-lines.js";
import type { PlacedLine } from "./paragraph.js";
import { paragraphsOf } from "./paragraphs.js";
import { assertHasText } from "./pictures.js";
import { inReadingOrder } from "./reading-order.js";
import { assertStreamsAreBounded } from "./stream-sizes.js";
import { writeParagraph } from "./written-paragraphs.js";

/** Longest time for one PDF: a hundred times what a long report takes. */
const MOST_MILLISECONDS = 60_000;

/** Reads a PDF as running text. Throws `DocumentError`: encrypted, image-only, malformed, too-large, hostile. */
export async function pdfDocument(bytes: Uint8Array): Promise<StatementDocument> {
  assertStreamsAreBounded(bytes);
  const { pdf, close } = await openPdf(bytes);
  let isLate = false;
  const clock = setTimeout(() => {
    isLate = true;
    void close();
  }, MOST_MILLISECONDS);
  try {
    const pages = await pageLines(pdf);
    if (isLate) throw tooSlow();
    await assertHasText(pdf, pages);
    const lines = withoutFurniture(pages).flatMap((page, index) =>
      inReadingOrder(page).map((line): PlacedLine => ({ ...line, page: index + 1 })),
    );
    return writtenDocument(lines, pages.length);
  } catch (error) {
    if (isLate) throw tooSlow();
    throw asDocumentError(error);
  } finally {
    clearTimeout(clock);
    await close();
  }
}

const tooSlow = (): DocumentError => new DocumentError("hostile", "The PDF takes too long to read.");

function writtenDocument(lines: readonly PlacedLine[], pageCount: number): StatementDocument {
  const body = bodyStyle(lines);
  const words = vocabulary(lines);
  const writer = new DocumentWriter();
  const paragraphs = paragraphsOf(lines);
  for (const [index, paragraph] of paragraphs.entries()) {
    writeParagraph(writer, paragraph, words, isHeading(paragraph, paragraphs[index + 1], body));
  }
  writer.page(pageCount);
  return writer.document({ pages: true, headings: true });
}

import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { DocumentError } from "../document-error.js";
import { MOST_CHARACTERS } from "../document-limits.js";
import { textTooLong } from "../document-writer.js";
import type { PageLines } from "./furniture.js";
import { linesOf } from "./line.js";
import { type TextItem, uprightRuns } from "./upright-runs.js";

const MOST_PAGES = 5_000;

/** The lines of every page, in the order in which they are drawn. A page that cannot be read counts as empty. */
export async function pageLines(pdf: PDFDocumentProxy): Promise<PageLines[]> {
  if (pdf.numPages > MOST_PAGES) {
    throw new DocumentError("too-large", `The PDF has more than ${MOST_PAGES.toLocaleString("en")} pages.`);
  }
  const pages: PageLines[] = [];
  let characters = 0;
  let unread: unknown;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const texts = items.filter((item): item is TextItem & typeof item => "str" in item);
      const { width, height, runs } = uprightRuns(texts, page.getViewport({ scale: 1 }));
      const lines = linesOf(runs);
      pages.push({ width, height, lines });
      page.cleanup();
      for (const { text } of lines) characters += text.length;
    } catch (error) {
      unread = error;
      pages.push({ width: 0, height: 0, lines: [] });
    }
    if (characters > MOST_CHARACTERS) throw textTooLong();
  }
  if (characters === 0 && unread !== undefined) throw unread;
  return pages;
}

import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { DocumentError } from "../document-error.js";
import { MOST_CHARACTERS } from "../document-limits.js";
import { textTooLong } from "../document-writer.js";
import type { PageLines } from "./furniture.js";
import { linesOf } from "./line.js";
import { type TextItem, uprightRuns } from "./upright-runs.js";

const MOST_PAGES = 5_000;
/** Pieces of text on one page; a dense page drawn letter by letter has a tenth of it. */
const MOST_ITEMS = 100_000;

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
      const { width, height, runs } = uprightRuns(await textItems(page), page.getViewport({ scale: 1 }));
      const lines = linesOf(runs);
      pages.push({ width, height, lines });
      page.cleanup();
      for (const { text } of lines) characters += text.length;
    } catch (error) {
      if (error instanceof DocumentError) throw error;
      unread = error;
      pages.push({ width: 0, height: 0, lines: [] });
    }
    if (characters > MOST_CHARACTERS) throw textTooLong();
  }
  if (characters === 0 && unread !== undefined) throw unread;
  return pages;
}

/** The pieces of text of one page, counted as they come. */
async function textItems(page: PDFPageProxy): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const reader: ReadableStreamDefaultReader<{ items: (TextItem | object)[] }> = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) if ("str" in item) items.push(item);
    if (items.length > MOST_ITEMS) {
      await reader.cancel(new Error("too many pieces of text"));
      throw new DocumentError("hostile", "A page of the PDF draws more text than any real page; it was not read.");
    }
  }
}

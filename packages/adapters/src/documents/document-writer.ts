import { DocumentError } from "./document-error.js";
import { MOST_CHARACTERS } from "./document-limits.js";
import type { StatementDocument } from "./statement-document.js";

const PARAGRAPH_GAP = "\n\n";

/** Writes a document paragraph by paragraph and keeps the offsets of its pages and headings as it goes. */
export class DocumentWriter {
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly headings: { start: number; end: number }[] = [];
  private readonly pages: { page: number; start: number; end: number }[] = [];
  private headingStart: number | undefined;
  private gap = "";

  /** A paragraph begins: what is written next stands apart from what came before. */
  paragraph(isHeading: boolean): void {
    this.endHeading();
    if (this.length > 0) this.gap = PARAGRAPH_GAP;
    if (isHeading) this.headingStart = this.length + this.gap.length;
  }

  /** A page begins; the pages between it and the one before were empty. */
  page(page: number): void {
    while (this.pages.length < page) {
      this.pages.push({ page: this.pages.length + 1, start: this.length, end: this.length });
    }
  }

  /** Adds text to the paragraph; it belongs to the page that began last. */
  write(text: string): void {
    if (text === "") return;
    const page = this.pages.at(-1);
    const isFirstOfPage = page !== undefined && page.start === page.end;
    this.append(this.gap);
    this.gap = "";
    if (isFirstOfPage) page.start = this.length;
    this.append(text);
    if (page !== undefined) page.end = this.length;
  }

  /** What was written. Pages and headings are there only where the format knows of them. */
  document(knows: { pages: boolean; headings: boolean }): StatementDocument {
    this.endHeading();
    return {
      text: this.pieces.join(""),
      ...(knows.pages ? { pages: this.pages } : {}),
      ...(knows.headings && this.headings.length > 0 ? { headings: this.headings } : {}),
    };
  }

  private append(text: string): void {
    this.length += text.length;
    if (this.length > MOST_CHARACTERS) throw textTooLong();
    this.pieces.push(text);
  }

  private endHeading(): void {
    if (this.headingStart !== undefined && this.headingStart < this.length) {
      this.headings.push({ start: this.headingStart, end: this.length });
    }
    this.headingStart = undefined;
  }
}

/** The error for a text longer than is read. */
export const textTooLong = (): DocumentError =>
  new DocumentError("too-large", `The text holds more than ${MOST_CHARACTERS.toLocaleString("en")} characters.`);

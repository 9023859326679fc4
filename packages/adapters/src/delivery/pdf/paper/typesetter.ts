import { legible } from "../text/legible.js";
import { type Line, LineMaker, type Piece } from "../text/lines.js";
import { type Typeface, Typefaces } from "../typeface/typefaces.js";
import type { TextStyle } from "./styles.js";

/** Longest text printed in one place, in UTF-16 code units: some twenty lines across a page. */
const longestText = 2_000;

/** A text broken into the lines in which it is drawn. */
export interface SetText {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly height: number;
}

/** Sets texts in lines and draws them, with one typeface after another as their characters need. */
export class Typesetter {
  private readonly typefaces = new Typefaces();
  private readonly registered = new Set<string>();

  constructor(private readonly doc: PDFKit.PDFDocument) {}

  /** A text as it can be printed, no longer than the limit. */
  legible(text: string, limit = longestText): string {
    return legible(text, limit, this.typefaces);
  }

  set(text: string, style: TextStyle, room: number, limit?: number): SetText {
    const measure = (part: string, typeface: Typeface, isRtl: boolean) =>
      this.use(typeface, style).widthOfString(part, isRtl ? { features: [] } : undefined);
    const maker = new LineMaker(this.typefaces, measure);
    const lines = maker.lines(this.legible(text, limit), style.bold ? "bold" : "regular", room);
    return { lines, style, height: lines.length * style.leading };
  }

  /** Draws a line whose upper edge is at `y`. */
  draw({ pieces, reading }: Line, style: TextStyle, x: number, y: number): void {
    const { size, leading, color } = style;
    const baseline = y + leading / 2 + size * 0.36;
    this.doc.fillColor(color).strokeColor(color);
    // Who copies, searches or listens gets the line as it is read.
    if (reading !== undefined) this.doc.markContent("Span", { actual: reading });
    let left = x;
    for (const piece of pieces) {
      this.drawPiece(piece, style, left, baseline);
      left += piece.width;
    }
    if (reading !== undefined) this.doc.endMarkedContent();
  }

  private drawPiece(piece: Piece, style: TextStyle, x: number, baseline: number): void {
    const { text, typeface, isRtl, width } = piece;
    const isStroked = style.bold === true && !typeface.isBold;
    if (isStroked) this.doc.lineWidth(style.size / 32);
    const known = { textWidth: width, wordCount: 1 };
    this.use(typeface, style).text(text, x, baseline, {
      ...known,
      lineBreak: false,
      baseline: "alphabetic",
      ...(isRtl && { features: [] }),
      ...(isStroked && { fill: true, stroke: true }),
    });
  }

  private use({ name, font }: Typeface, { size }: TextStyle): PDFKit.PDFDocument {
    if (!this.registered.has(name)) {
      // The types of pdfkit do not say that it takes a font that is open, which spares opening it for every report.
      this.doc.registerFont(name, font as unknown as Buffer);
      this.registered.add(name);
    }
    return this.doc.font(name, size);
  }
}

import { say, wholeNumber } from "../../text.js";
import { colors, styles, type TextStyle } from "./styles.js";
import { type SetText, Typesetter } from "./typesetter.js";

/** The edges of what is printed on a page of A4, in points from its upper left corner. */
const edges = { left: 48, right: 547, top: 62, bottom: 780 } as const;

/** Where a text stands and what it is. */
export interface Placing {
  /** What it is to a screen reader: a type of the structure of PDF. */
  readonly tag: string;
  readonly x?: number;
  readonly width?: number;
  /** Where it leads: an address on the web, or `#` and the name of a place in the report. */
  readonly link?: string;
  /** What it is the heading of, for `TH`. */
  readonly scope?: "Row" | "Column";
}

/**
 * The pages of a report: texts and marks follow each other down the page and on to the next. Every text is part of the
 * structure that a screen reader follows; lines, boxes and bars are ornament, since words beside them say the same.
 */
export class Paper {
  readonly left: number = edges.left;
  readonly width: number = edges.right - edges.left;
  /** Where the next text begins. */
  y: number = edges.top;
  /** What the pages that follow are about, at their head. */
  running = "";
  private readonly typesetter: Typesetter;
  private readonly heads: string[] = [];
  private parents: PDFKit.PDFStructureElement[];

  constructor(readonly doc: PDFKit.PDFDocument) {
    this.typesetter = new Typesetter(doc);
    const whole = doc.struct("Document");
    doc.addStructure(whole);
    this.parents = [whole];
    doc.on("pageAdded", () => {
      this.y = edges.top;
      this.heads.push(this.running);
    });
  }

  /** Begins a part of the structure, which what follows belongs to; what is returned ends it. */
  open(tag: string): () => void {
    const element = this.doc.struct(tag);
    this.parents.at(-1)!.add(element);
    this.parents.push(element);
    return () => {
      this.parents.pop();
      element.end();
    };
  }

  /** What `body` writes is one part of the structure. */
  within(tag: string, body: () => void): void {
    const close = this.open(tag);
    body();
    close();
  }

  page(): void {
    this.doc.addPage();
  }

  /** How much of the page is left. */
  get rest(): number {
    return edges.bottom - this.y;
  }

  /** Makes sure that so much follows on one page, if a page has so much; says whether that began a new page. */
  room(height: number): boolean {
    const isShort = height > this.rest && this.y > edges.top;
    if (isShort) this.page();
    return isShort;
  }

  gap(height: number): void {
    this.y = Math.min(this.y + height, edges.bottom);
  }

  legible(text: string, limit?: number): string {
    return this.typesetter.legible(text, limit);
  }

  /** Breaks a text into lines, cut at a limit of its own where it has to share a page with others. */
  set(text: string, style: TextStyle, room: number = this.width, limit?: number): SetText {
    return this.typesetter.set(text, style, room, limit);
  }

  /** Writes a text at the place that was reached, over as many pages as it needs. */
  write(text: string, style: TextStyle, placing: Placing): void {
    this.writeSet(this.set(text, style, placing.width ?? this.width), placing);
  }

  writeSet({ lines, style }: SetText, { tag, x = this.left, link, scope }: Placing): void {
    if (lines.length === 0) return;
    const element = this.doc.struct(tag, (scope ? { scope } : {}) as PDFKit.Mixins.StructureElementOptions);
    this.parents.at(-1)!.add(element);
    const holder = link === undefined ? element : this.doc.struct("Link");
    if (holder !== element) element.add(holder);
    holder.add(() => {
      for (const line of lines) {
        if (this.y + style.leading > edges.bottom + 0.5) this.doc.continueOnNewPage();
        this.typesetter.draw(line, style, x, this.y);
        if (link !== undefined) this.link(link, x, line.width, style.leading, holder);
        this.y += style.leading;
      }
    });
    if (holder !== element) holder.end();
    element.end();
  }

  /** A place of the report that `link` can lead to, and its line in the list of contents. */
  place(name: string, title: string, within?: PDFKit.PDFOutline): PDFKit.PDFOutline {
    this.doc.addNamedDestination(name, "XYZ", 0, this.y, 0);
    const place = { left: this.doc.page.width, top: this.y, expanded: false };
    return (within ?? this.doc.outline).addItem(this.legible(title, 120), place);
  }

  /** Draws a text that was read before, such as the headings of a table on its next page. */
  repeat({ lines, style }: SetText, x: number): void {
    this.ornament(() => {
      for (const [at, line] of lines.entries()) this.typesetter.draw(line, style, x, this.y + at * style.leading);
    });
  }

  /** Draws what only adorns. */
  ornament(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent("Artifact", { type: "Layout" });
    draw(this.doc.save());
    this.doc.restore().endMarkedContent();
  }

  rule(weight: number, color: string = colors.rule): void {
    this.ornament((doc) => doc.rect(this.left, this.y, this.width, weight).fill(color));
  }

  /** Head and foot of every page, once it is known how many there are. */
  finish(title: string, foot: string): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let at = 0; at < count; at++) {
      this.doc.switchToPage(start + at);
      this.doc.markContent("Artifact", { type: "Pagination" });
      if (at > 0) this.ends(32, title, this.heads[at] ?? "");
      this.ends(800, foot, say("pdf.page", { page: wholeNumber(at + 1), pages: wholeNumber(count) }));
      this.doc.endMarkedContent();
    }
  }

  /** A line with a text at either end. */
  private ends(y: number, left: string, right: string): void {
    const [first] = this.set(left, styles.small, this.width * 0.62).lines;
    const [last] = this.set(right, styles.small, this.width * 0.36).lines;
    if (first) this.typesetter.draw(first, styles.small, this.left, y);
    if (last) this.typesetter.draw(last, styles.small, this.left + this.width - last.width, y);
  }

  private link(to: string, x: number, width: number, height: number, structParent: PDFKit.PDFStructureElement): void {
    const options = { structParent } as PDFKit.Mixins.AnnotationOption;
    if (to.startsWith("#")) this.doc.goTo(x, this.y, width, height, to.slice(1), options);
    else if (URL.canParse(to)) this.doc.link(x, this.y, width, height, new URL(to).href, options);
  }
}

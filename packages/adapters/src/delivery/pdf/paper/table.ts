import type { Paper } from "./paper.js";
import { colors, styles, type TextStyle } from "./styles.js";
import type { SetText } from "./typesetter.js";

/** A text in a cell. */
export interface CellText {
  readonly text: string;
  readonly style: TextStyle;
  readonly link?: string | undefined;
}

/** What stands in a cell: a mark, if any, above or in the place of texts. */
export interface Cell {
  readonly texts: readonly CellText[];
  readonly mark?: { readonly height: number; readonly draw: (x: number, y: number) => void };
}

/** A column of a table, its width in points. */
export interface Column<T> {
  readonly heading: string;
  readonly width: number;
  readonly isNumber?: true;
  /** Names the row to a screen reader. */
  readonly isHead?: true;
  readonly cell: (item: T) => Cell;
}

const gutter = 10;
const padding = 4;

/** Cells share a page: what is longer is cut and says so. */
const longestCell = 600;

interface SetCell {
  readonly texts: readonly { readonly set: SetText; readonly link: string | undefined }[];
  readonly cell: Cell;
  readonly height: number;
}

const setCell = (paper: Paper, cell: Cell, room: number): SetCell => {
  const texts = cell.texts.map(({ text, style, link }) => ({ set: paper.set(text, style, room, longestCell), link }));
  return { texts, cell, height: texts.reduce((sum, { set }) => sum + set.height, cell.mark?.height ?? 0) };
};

/** A table that goes on over pages with its headings at the head of each; a row stays on one page. */
export class Table<T> {
  constructor(
    private readonly paper: Paper,
    private readonly columns: readonly Column<T>[],
  ) {}

  /** Writes rows one by one, so that whoever asks for the next may rest between them. */
  *rows(items: Iterable<T>, isLast: (item: T) => boolean = () => false): Generator<void> {
    const { paper } = this;
    let begun: (() => void) | undefined;
    const heads = this.columns.map(({ heading, width }) => paper.set(heading, styles.columnHead, width - gutter));
    const headHeight = Math.max(...heads.map(({ height }) => height)) + padding;
    for (const item of items) {
      const cells = this.columns.map((column) => setCell(paper, column.cell(item), column.width - gutter));
      const height = Math.max(...cells.map((cell) => cell.height)) + 2 * padding;
      if (begun === undefined) {
        begun = paper.open("Table");
        paper.room(headHeight + height + 24);
        this.head(heads, headHeight);
      } else if (paper.room(height)) {
        this.headAgain(heads, headHeight);
      }
      if (isLast(item)) this.line(1.1, colors.ink);
      this.row(cells, height);
      yield;
    }
    begun?.();
  }

  private head(heads: readonly SetText[], height: number): void {
    const { paper } = this;
    const top = paper.y;
    paper.within("TR", () => {
      this.across((column, x, at) => {
        paper.y = top;
        const set = heads[at]!;
        paper.writeSet(set, { tag: "TH", x: this.aligned(column, x, set), scope: "Column" });
      });
    });
    paper.y = top + height;
    this.line(1.1, colors.ink);
  }

  private headAgain(heads: readonly SetText[], height: number): void {
    this.across((column, x, at) => this.paper.repeat(heads[at]!, this.aligned(column, x, heads[at]!)));
    this.paper.y += height;
    this.line(1.1, colors.ink);
  }

  private row(cells: readonly SetCell[], height: number): void {
    const { paper } = this;
    const top = paper.y;
    paper.within("TR", () => {
      this.across((column, x, at) => {
        const { cell, texts } = cells[at]!;
        paper.y = top + padding;
        if (cell.mark) {
          const { draw, height: markHeight } = cell.mark;
          draw(x, paper.y);
          paper.y += markHeight;
        }
        const tag = column.isHead ? "TH" : "TD";
        const scope = column.isHead && { scope: "Row" as const };
        const write = (part: string) => {
          for (const { set, link } of texts) {
            const left = this.aligned(column, x, set);
            paper.writeSet(set, { tag: part, x: left, ...scope, ...(link !== undefined && { link }) });
          }
        };
        if (texts.length === 1) write(tag);
        else paper.within(tag, () => write("P"));
      });
    });
    paper.y = top + height;
    this.line(0.5, colors.rule);
  }

  private across(each: (column: Column<T>, x: number, at: number) => void): void {
    let x = this.paper.left;
    for (const [at, column] of this.columns.entries()) {
      each(column, x, at);
      x += column.width;
    }
  }

  private aligned({ isNumber, width }: Column<T>, x: number, { lines }: SetText): number {
    return isNumber ? x + width - gutter - Math.max(0, ...lines.map((line) => line.width)) : x;
  }

  private line(weight: number, color: string): void {
    this.paper.rule(weight, color);
  }
}

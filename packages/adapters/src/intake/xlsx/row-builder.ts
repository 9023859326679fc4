import type { Limits } from "../limits.js";
import { type CellContext, cellContent } from "./cell-content.js";
import { Cursor } from "./cursor.js";
import type { PartHandler } from "./part-xml.js";
import type { CellContent } from "./sheet-rows.js";
import { hostile } from "./workbook-package.js";
import { WrittenText } from "./written-text.js";

/** A row that a sheet holds; those that hold nothing are left out. */
export interface SheetRow {
  /** Counted from 1. */
  readonly number: number;
  /** From the first column on; those that hold nothing are undefined. */
  readonly cells: readonly CellContent[];
  /** The columns, counted from 0, whose content a formula came to. */
  readonly formulas: readonly number[];
}

/** Empty cells that room is made for, unless a sheet is as full elsewhere. */
const mostGaps = 20_000_000;
const gapsPerCell = 100;

/** Builds the rows of a sheet from its elements. */
export class RowBuilder implements PartHandler {
  private finished: SheetRow[] = [];
  private inData = false;
  private row: { cells: CellContent[]; formulas: number[] } | undefined;
  private inCell = false;
  private type: string | undefined;
  private style: string | undefined;
  private gaps = 0;
  private filled = 0;
  private readonly cursor: Cursor;
  private readonly written: WrittenText;

  /** @param width how many columns are wanted of each row, and how many it is given; as many as it has where this is undefined. */
  constructor(
    sheet: string,
    private readonly context: CellContext,
    limits: Limits,
    private readonly width: number | undefined,
  ) {
    this.cursor = new Cursor(sheet);
    this.written = new WrittenText(limits.fieldLength);
  }

  /** The rows finished since the last call. */
  take(): readonly SheetRow[] {
    const taken = this.finished;
    this.finished = [];
    return taken;
  }

  open(name: string, { r, t, s }: Readonly<Record<string, string>>): void {
    if (this.inCell) {
      if (name === "f") this.row!.formulas.push(this.cursor.column);
      else this.written.open(name);
    } else if (name === "c" && this.row) {
      this.cursor.beginCell(r);
      this.inCell = true;
      this.type = t;
      this.style = s;
      this.written.begin();
    } else if (name === "row" && this.inData) {
      this.cursor.beginRow(r);
      this.row = { cells: [], formulas: [] };
    } else if (name === "sheetData") this.inData = true;
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (this.inCell) this.written.close(name);
    else if (name === "row") this.closeRow();
    else if (name === "sheetData") this.inData = false;
  }

  text(text: string): void {
    if (this.inCell) this.written.text(text);
  }

  private closeCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    const content = cellContent(this.type, this.style, this.written.whole, this.context);
    const { column } = this.cursor;
    if (content === null) this.cursor.lacksText();
    if (content === undefined || content === "" || (this.width !== undefined && column >= this.width)) return;
    this.fill(column);
    this.row!.cells.push(content);
    this.filled++;
  }

  /** Makes room for the cells that hold nothing. */
  private fill(upTo: number): void {
    const { cells } = this.row!;
    this.gaps += upTo - cells.length;
    while (cells.length < upTo) cells.push(undefined);
    if (this.gaps > Math.max(mostGaps, gapsPerCell * this.filled)) throw hostile("spans far more cells than it fills");
  }

  private closeRow(): void {
    if (!this.row) return;
    const number = this.cursor.endRow();
    const { cells, formulas } = this.row;
    if (cells.length > 0 || formulas.length > 0) {
      if (this.width !== undefined) this.fill(this.width);
      this.finished.push({ number, cells, formulas });
    }
    this.row = undefined;
  }
}

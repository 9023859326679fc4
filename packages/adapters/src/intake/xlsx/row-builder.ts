import { IntakeError } from "../intake-error.js";
import type { Limits } from "../limits.js";
import { type CellContext, cellContent } from "./cell-content.js";
import type { PartHandler } from "./part-xml.js";
import { type CellContent, columnLetters, columnNumber } from "./sheet-rows.js";
import { hostile } from "./workbook-package.js";

/** A row that a sheet holds; those that hold nothing are left out. */
export interface SheetRow {
  /** Counted from 1. */
  readonly number: number;
  /** From the first column on; those that hold nothing are undefined. */
  readonly cells: readonly CellContent[];
  /** The columns, counted from 0, whose content a formula came to. */
  readonly formulas: readonly number[];
}

/** Columns that a sheet can have: up to XFD. */
const mostColumns = 16_384;

/** Empty cells that room is made for, unless a sheet is as full elsewhere. */
const mostGaps = 20_000_000;
const gapsPerCell = 100;

/** Builds the rows of a sheet from its elements; cells may leave out where they stand, but not stand before earlier ones. */
export class RowBuilder implements PartHandler {
  private finished: SheetRow[] = [];
  private inData = false;
  private row: { number: number; cells: CellContent[]; formulas: number[] } | undefined;
  private lastNumber = 0;
  private column = -1;
  private inCell = false;
  private type: string | undefined;
  private style: string | undefined;
  private content = "";
  private inText = false;
  private spoken = false;
  private gaps = 0;
  private filled = 0;

  /** @param width how many columns are wanted of each row, and how many it is given; as many as it has where this is undefined. */
  constructor(
    private readonly sheet: string,
    private readonly context: CellContext,
    private readonly limits: Limits,
    private readonly width: number | undefined,
  ) {}

  /** The rows finished since the last call. */
  take(): readonly SheetRow[] {
    const taken = this.finished;
    this.finished = [];
    return taken;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.inCell) this.openInCell(name);
    else if (name === "c" && this.row) this.openCell(attributes);
    else if (name === "row" && this.inData) this.openRow(attributes.r);
    else if (name === "sheetData") this.inData = true;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.inText = false;
    else if (name === "rPh") this.spoken = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
    else if (name === "sheetData") this.inData = false;
  }

  text(text: string): void {
    // One character more than is allowed is enough to refuse the row.
    if (this.inText && this.content.length <= this.limits.fieldLength)
      this.content += text.slice(0, this.limits.fieldLength + 1);
  }

  private wrong(why: string): never {
    const cell = `${columnLetters(Math.max(0, this.column))}${this.row?.number || this.lastNumber + 1}`;
    throw new IntakeError("malformed", `The workbook cannot be read: ${why}.`, { sheet: this.sheet, cell });
  }

  private openRow(number: string | undefined): void {
    this.row = { number: 0, cells: [], formulas: [] };
    this.column = -1;
    if (number !== undefined) this.standAt(Number(number));
  }

  private standAt(number: number): void {
    if (!Number.isSafeInteger(number)) this.wrong(`a row of sheet "${this.sheet}" has no number`);
    if (number <= this.lastNumber) {
      this.wrong(`row ${number} of sheet "${this.sheet}" comes after row ${this.lastNumber}`);
    }
    this.row!.number = number;
  }

  private openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    const before = this.column;
    this.column = r === undefined ? before + 1 : columnNumber(r);
    if (this.column <= before || this.column >= mostColumns) {
      this.wrong(`a cell of sheet "${this.sheet}" stands at "${r ?? "the end"}", where none can be`);
    }
    if (this.row!.number === 0 && r !== undefined) this.standAt(Number(r.replace(/^[A-Z]+/, "")));
    this.inCell = true;
    this.type = t;
    this.style = s;
    this.content = "";
  }

  private openInCell(name: string): void {
    if (name === "v") this.inText = true;
    else if (name === "t") this.inText = !this.spoken;
    else if (name === "rPh") this.spoken = true;
    else if (name === "f") this.row!.formulas.push(this.column);
  }

  private closeCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    const content = cellContent(this.type, this.style, this.content, this.context);
    if (content === null)
      this.wrong(`a cell of sheet "${this.sheet}" refers to a text that the workbook does not hold`);
    if (content === undefined || content === "") return;
    if (this.column >= (this.width ?? mostColumns)) return;
    this.fill(this.column);
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
    const { row } = this;
    if (row.number === 0) row.number = this.lastNumber + 1;
    this.lastNumber = row.number;
    if (row.cells.length > 0 || row.formulas.length > 0) {
      if (this.width !== undefined) this.fill(this.width);
      this.finished.push(row);
    }
    this.row = undefined;
  }
}

import { IntakeError } from "../intake-error.js";
import { columnLetters, columnNumber } from "./sheet-rows.js";

/** Columns that a sheet can have: up to XFD. */
const mostColumns = 16_384;

/** Where in a sheet the reading is. Rows and cells may leave out where they stand, but not stand before earlier ones. */
export class Cursor {
  /** The number of the row, from 1; 0 while nothing says it yet. */
  private row = 0;
  private lastRow = 0;
  /** Counted from 0; -1 before the first cell of a row. */
  private at = -1;

  constructor(private readonly sheet: string) {}

  get column(): number {
    return this.at;
  }

  /** @param number as the row says it. */
  beginRow(number: string | undefined): void {
    this.row = 0;
    this.at = -1;
    if (number !== undefined) this.standAt(Number(number));
  }

  /** @param place as the cell says it: "B7". */
  beginCell(place: string | undefined): void {
    const before = this.at;
    this.at = place === undefined ? before + 1 : columnNumber(place);
    if (this.at <= before || this.at >= mostColumns) {
      this.wrong(`a cell of sheet "${this.sheet}" stands at "${place ?? "the end"}", where none can be`);
    }
    if (this.row === 0 && place !== undefined) this.standAt(Number(place.replace(/^[A-Z]+/, "")));
  }

  /** The number of the row that ends. */
  endRow(): number {
    this.lastRow = this.row === 0 ? this.lastRow + 1 : this.row;
    return this.lastRow;
  }

  /** A text that the cell refers to is not there. */
  lacksText(): never {
    return this.wrong(`a cell of sheet "${this.sheet}" refers to a text that the workbook does not hold`);
  }

  private standAt(number: number): void {
    if (!Number.isSafeInteger(number)) this.wrong(`a row of sheet "${this.sheet}" has no number`);
    if (number <= this.lastRow) {
      this.wrong(`row ${number} of sheet "${this.sheet}" comes after row ${this.lastRow}`);
    }
    this.row = number;
  }

  private wrong(why: string): never {
    const cell = `${columnLetters(Math.max(0, this.at))}${this.row || this.lastRow + 1}`;
    throw new IntakeError("malformed", `The workbook cannot be read: ${why}.`, { sheet: this.sheet, cell });
  }
}

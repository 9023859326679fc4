import { keptText } from "../../workbook-text.js";
import { say } from "../text.js";

/** A value of a cell. A text that starts with `=` is a text: only cells of the type formula are run. */
export type CellValue = string | number | undefined;

/** A column: its heading, its width in characters, and its value for one item. */
export interface Column<T> {
  readonly heading: Parameters<typeof say>[0];
  readonly width: number;
  readonly value: (item: T) => CellValue;
}

/** The longest text that a cell of a workbook can hold. */
const longestText = 32_767;

const cell = (value: CellValue) => {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  return { value: keptText(value.slice(0, longestText)), type: String, alignVertical: "top" as const };
};

const heading = (text: string) => ({ value: text, fontWeight: "bold" as const, backgroundColor: "#f1efe9" });

type Row = readonly (ReturnType<typeof cell> | ReturnType<typeof heading>)[];

/** A sheet that grows row by row, its headings in the first row, which stays in view. */
export class Sheet<T> {
  private readonly rows: Row[];

  constructor(
    private readonly name: Parameters<typeof say>[0],
    private readonly columns: readonly Column<T>[],
  ) {
    this.rows = [columns.map(({ heading: key }) => heading(say(key)))];
  }

  add(item: T): void {
    this.rows.push(this.columns.map(({ value }) => cell(value(item))));
  }

  /** As the writer of workbooks takes it. */
  content() {
    return {
      sheet: say(this.name),
      data: this.rows.map((row) => [...row]),
      columns: this.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    };
  }
}

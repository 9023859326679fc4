import type { Draft } from "./draft.js";

/** A column as a field's reader needs to know it. */
export interface ColumnContext {
  readonly header: string;
  /** What the first rows hold in it. */
  readonly samples: readonly string[];
  /** A yes in the column answers the field's question with no. */
  readonly negated: boolean;
}

/** Puts a cell's text into the draft. What it returns is the reason to refuse the row. */
export type CellReader = (draft: Draft, text: string) => string | undefined;

/** A field of a supplier that a column can be read as. */
export interface Field {
  /** Whether several columns may be read as this field, "Product 1" and "Product 2". */
  readonly many: boolean;
  /** Whether empty cells count too, since the place in the row tells which item a cell belongs to. */
  readonly inStep: boolean;
  reader(column: ColumnContext): CellReader;
}

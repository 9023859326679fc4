import type { SheetRow } from "./row-builder.js";
import type { Sheet } from "./workbook.js";
import { hostile } from "./workbook-package.js";

/**
 * All rows of a sheet from its first on, also those that hold nothing, each as wide as the widest.
 *
 * @param mostCells between the corners of the sheet, filled or not.
 * @throws IntakeError hostile, where it spans more; whatever reading it throws.
 */
export async function wholeSheet(sheet: Sheet, mostCells: number): Promise<readonly SheetRow[]> {
  const found: SheetRow[] = [];
  let width = 0;
  for await (const rows of sheet.rows()) {
    for (const row of rows) {
      width = Math.max(width, row.cells.length, ...row.formulas.map((column) => column + 1));
      if (width * row.number > mostCells) throw hostile(`spans ${width} columns and ${row.number} rows`);
      found.push(row);
    }
  }
  const whole = Array.from({ length: found.at(-1)?.number ?? 0 }, (_, above) => ({
    number: above + 1,
    cells: Array.from({ length: width }, (): SheetRow["cells"][number] => undefined),
    formulas: [] as readonly number[],
  }));
  for (const { number, cells, formulas } of found) {
    const row = whole[number - 1]!;
    for (const [column, content] of cells.entries()) row.cells[column] = content;
    row.formulas = formulas;
  }
  return whole;
}

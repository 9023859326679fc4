import type { CompactTable, RecordTable, Table } from "./table.js";

const isCompact = (built: RecordTable | CompactTable): built is CompactTable => "columns" in built;

/** Cells of a compact row; the last column keeps its spaces. */
function cells(row: string, columns: readonly string[]): string[] {
  const parts = row.split(" ");
  return [...parts.slice(0, columns.length - 1), parts.slice(columns.length - 1).join(" ")];
}

function keyOf(row: unknown, table: Table, built: RecordTable | CompactTable): string {
  if (!isCompact(built)) {
    const record = row as Record<string, unknown>;
    return table.key.map((field) => String(record[field])).join(" ");
  }
  const values = cells(row as string, built.columns);
  return table.key.map((column) => values[built.columns.indexOf(column)]).join(" ");
}

function refuseRepeatedKeys(table: Table, built: RecordTable | CompactTable): void {
  const seen = new Set<string>();
  for (const row of isCompact(built) ? built.rows : built) {
    const key = keyOf(row, table, built);
    if (key.includes("undefined")) throw new Error(`${table.file}: a row has no ${table.key.join(", ")}`);
    if (seen.has(key)) throw new Error(`${table.file}: ${table.key.join(", ")} "${key}" occurs twice`);
    seen.add(key);
  }
}

/** The bytes of a data file, one row a line so that diffs read well, and how many rows it has. */
export function serialise(table: Table, built: RecordTable | CompactTable): { content: string; rows: number } {
  refuseRepeatedKeys(table, built);
  const rows = isCompact(built) ? built.rows : built;
  if (rows.length === 0) throw new Error(`${table.file} would be empty`);
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
  const content = isCompact(built)
    ? `{"columns":${JSON.stringify(built.columns)},"rows":[\n${lines}\n]}\n`
    : `[\n${lines}\n]\n`;
  return { content, rows: rows.length };
}

import type { Source, Table } from "./table.js";

/** One dataset in one data file: where it is from, under what terms, and the fingerprints to check it by. */
export interface ManifestRow extends Source {
  readonly file: string;
  readonly rows: number;
  readonly sha256: string;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
}

/** A table with what was built from it. */
export interface BuiltTable {
  readonly table: Pick<Table, "file" | "sources">;
  readonly rows: number;
  readonly sha256: string;
  readonly inputs: ManifestRow["inputs"];
}

/** A dataset may feed several files, but must be described the same way in each. */
function refuseTwoDescriptions(tables: readonly BuiltTable[]): void {
  const described = new Map<string, string>();
  for (const source of tables.flatMap(({ table }) => table.sources)) {
    const description = JSON.stringify(source);
    if ((described.get(source.dataset) ?? description) !== description)
      throw new Error(`dataset ${source.dataset} is described in two ways`);
    described.set(source.dataset, description);
  }
}

/** The manifest, ordered by dataset and file. */
export function manifestOf(tables: readonly BuiltTable[]): ManifestRow[] {
  refuseTwoDescriptions(tables);
  const rows = tables.flatMap(({ table, rows, sha256, inputs }) =>
    table.sources.map((source) => ({ ...source, file: table.file, rows, sha256, inputs })),
  );
  const order = (row: ManifestRow) => `${row.dataset} ${row.file}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

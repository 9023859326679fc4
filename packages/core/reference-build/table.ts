/** A published dataset that figures are taken from; `dataset` is the id that factors cite. */
export interface Source {
  readonly dataset: string;
  readonly title: string;
  /** Where the rows were read: the publisher's file, or the public copy that stands in for it. */
  readonly source: string;
  readonly publisher: string;
  readonly edition: string;
  /** ISO date on which the rows were read. */
  readonly retrieved: string;
  readonly licence: string;
  readonly url?: string;
  /** What a reader must know before relying on it: gaps, own derivations, things left out. */
  readonly note?: string;
}

/** One record a line; keys in the order they are written. */
export type RecordTable = readonly Readonly<Record<string, unknown>>[];

/** A big crosswalk: one string a row, cells parted by one space, so only the last column may hold spaces. */
export interface CompactTable {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** Reads a declared input and insists on the columns asked for. */
export type Read = <Column extends string>(input: string, columns: readonly Column[]) => Record<Column, string>[];

/** One file of `packages/core/data` and how it is made. Add a file to `tables/` and a line to `tables/index.ts`. */
export interface Table {
  /** File name in `packages/core/data`. */
  readonly file: string;
  readonly sources: readonly Source[];
  /** Paths under `--from`, or `own/….csv` beside the build for inputs that we made and reviewed ourselves. */
  readonly inputs: readonly string[];
  /** The fields or columns that together occur once; a repeated key fails the build. */
  readonly key: readonly string[];
  build(read: Read): RecordTable | CompactTable;
}

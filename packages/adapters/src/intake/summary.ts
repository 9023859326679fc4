/** How one column of a table was understood; `field` is missing for a column that is not used. */
export interface ColumnReading {
  header: string;
  field?: string;
}

/** What was read so far and how. It grows while the rows are consumed and is complete when they end. */
export interface IntakeSummary {
  /** The id of the format, once known. */
  format?: string;
  /** Why this format. */
  because?: string;
  /** The character encoding, once known: "UTF-8", "UTF-16LE", "UTF-16BE" or "Windows-1252". */
  encoding?: string;
  /** For a table: each column of the header. */
  columns: ColumnReading[];
  /** Rows that held something: `accepted + refused`. */
  read: number;
  accepted: number;
  refused: number;
  /** What holds for the whole file, in plain words. */
  notes: string[];
}

/** Adds what holds for the whole file, once. */
export function addNote(summary: IntakeSummary, note: string): void {
  if (!summary.notes.includes(note)) summary.notes.push(note);
}

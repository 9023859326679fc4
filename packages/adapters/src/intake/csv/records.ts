import Papa from "papaparse";
import { IntakeError } from "../intake-error.js";
import { lineCount } from "./line-count.js";

/** A row of a delimited text, or a line whose quotes are broken. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[]; readonly note?: string }
  | { readonly line: number; readonly broken: string };

/** A file with more broken quotes than this is no CSV; going on would only cost time. */
const maxBroken = 1_000;

const unclosed = "A quote is opened and never closed.";
const tooLong = "The row is longer than allowed: perhaps a quote is opened and never closed.";
const misplaced = "A quote within a quoted cell is not doubled, and the cell runs over several lines.";

interface ParsedBlock {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Splits delimited text into records as it arrives, holding at most one record and one chunk. Where quotes are broken the
 * line is given up and reading goes on at the next line, so that one stray quote does not swallow the rest of the file.
 */
export class CsvRecords {
  private readonly parser: Papa.Parser;
  private pending = "";
  private line = 1;
  private broken = 0;
  /** Within a line that was given up and has not ended yet. */
  private skipping = false;

  constructor(
    delimiter: string,
    private readonly newline: "\n" | "\r",
    private readonly recordLength: number,
  ) {
    this.parser = new Papa.Parser({ delimiter, newline });
  }

  /** The records that a further piece of text completes. */
  push(text: string): CsvRecord[] {
    this.pending += text;
    return this.drain(false);
  }

  /** The records that remain when the text has ended. */
  end(): CsvRecord[] {
    return this.drain(true);
  }

  private drain(last: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    if (this.skipping) this.skipLine();
    while (this.pending !== "" && !this.skipping) {
      const block: ParsedBlock = this.parser.parse(this.pending, 0, !last);
      const stopped = this.take(block, records);
      if (stopped !== undefined) {
        this.giveUp(stopped, records);
      } else if (last) {
        this.pending = "";
      } else {
        this.pending = this.pending.slice(block.meta.cursor);
        if (this.pending.length <= this.recordLength) break;
        this.giveUp(tooLong, records);
      }
    }
    return records;
  }

  /** Takes over the whole rows of a block. Returns why it stopped before a row, whose text is then the first of `pending`. */
  private take(block: ParsedBlock, records: CsvRecord[]): string | undefined {
    const quoted = this.pending.includes('"');
    const faults = new Map(block.errors.map(({ row, code }) => [row, code]));
    const start = this.line;
    for (const [at, cells] of block.data.entries()) {
      const lines = quoted ? lineCount(cells, this.newline) : 1;
      const fault = faults.get(at);
      if (fault !== undefined && (fault === "MissingQuotes" || lines > 1)) {
        this.dropLines(this.line - start);
        return fault === "MissingQuotes" ? unclosed : misplaced;
      }
      records.push(
        fault === undefined
          ? { line: this.line, cells }
          : { line: this.line, cells, note: "A quote within a quoted cell was not doubled." },
      );
      this.line += lines;
    }
    return undefined;
  }

  private dropLines(count: number): void {
    let at = 0;
    for (let line = 0; line < count; line++) at = this.pending.indexOf(this.newline, at) + 1;
    this.pending = this.pending.slice(at);
  }

  private giveUp(reason: string, records: CsvRecord[]): void {
    records.push({ line: this.line, broken: reason });
    if (++this.broken > maxBroken) {
      throw new IntakeError("malformed", `More than ${maxBroken} lines have broken quotes.`, { line: this.line });
    }
    this.skipping = true;
    this.skipLine();
  }

  private skipLine(): void {
    const end = this.pending.indexOf(this.newline);
    this.skipping = end === -1;
    this.pending = end === -1 ? "" : this.pending.slice(end + 1);
    if (end !== -1) this.line++;
  }
}

import Papa from "papaparse";
import { headerScore, headerWithin } from "../table/header-score.js";
import { lineCount } from "./line-count.js";

/** How a delimited text is written, and where its header stands. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: "\n" | "\r";
  readonly header: readonly string[];
  /** The line the header starts in, from 1. */
  readonly headerLine: number;
  /** The first rows below the header. */
  readonly sample: readonly (readonly string[])[];
}

const delimiters = [",", ";", "\t", "|"];

/** Occurs in no text: the delimiter of a table of one column, whose names may hold commas. */
const noDelimiter = "\u001f";

const previewRows = 200;

interface Candidate extends Dialect {
  readonly score: number;
}

function* candidates(
  head: string,
  newline: "\n" | "\r",
  mapping: Readonly<Record<string, string>>,
  allowed: readonly string[],
): Generator<Candidate> {
  const scoreOf = headerScore(mapping);
  for (const delimiter of allowed) {
    const rows: string[][] = new Papa.Parser({ delimiter, newline, preview: previewRows }).parse(head, 0, false).data;
    let line = 1;
    for (const [at, header] of rows.entries()) {
      if (line > headerWithin) break;
      const score = scoreOf(header);
      if (score > 0) yield { delimiter, newline, header, headerLine: line, sample: rows.slice(at + 1), score };
      line += lineCount(header, newline);
    }
  }
}

/** A first line by which spreadsheets are told the delimiter. */
const separatorLine = /^sep=(.)\r?\n/;

/**
 * Finds the delimiter and the header together: of all rows near the top, split by each delimiter, the one with the most
 * known column names. Lines above it (a title, a date, a note) are not rows. Undefined where no row names a supplier column.
 */
export function findDialect(head: string, mapping: Readonly<Record<string, string>>): Dialect | undefined {
  const newline = head.includes("\n") || !head.includes("\r") ? "\n" : "\r";
  const told = separatorLine.exec(head)?.[1];
  let best: Candidate | undefined;
  for (const candidate of candidates(head, newline, mapping, told === undefined ? delimiters : [told])) {
    if (best === undefined || candidate.score > best.score) best = candidate;
  }
  if (best?.header.length === 1) {
    for (const whole of candidates(head, newline, mapping, [noDelimiter])) return whole;
  }
  return best;
}

import type { ReadingContext } from "../format.js";
import type { RefusedRow } from "../row.js";
import { addNote, type IntakeSummary } from "../summary.js";
import { type JsonRecord, JsonRecords, type RecordShape } from "./json-records.js";
import { isObject, type Loose } from "./loose.js";
import { readRecords } from "./read-records.js";
import { brokenText, mended } from "./whole-characters.js";

/** Records of documents are longer than rows of a supplier file: a release holds all that happened so far. */
const LONGEST_RECORD = 32_000_000;

/** A record of a document, or why it could not be read. */
export type DocumentRecord = { readonly record: Loose; readonly path: string } | RefusedRow;

const replaced = "Null characters or halves of characters were replaced by \ufffd.";

const parsedRecord = ({ text, line, path }: JsonRecord, summary: IntakeSummary): DocumentRecord => {
  const refused = (reason: string): RefusedRow => ({ kind: "refused", at: { line, path }, reason });
  if (text === undefined) return refused("The record is longer than allowed.");
  try {
    let record: unknown = JSON.parse(text);
    if (brokenText(text, record)) {
      record = mended(text);
      addNote(summary, replaced);
    }
    return isObject(record) ? { record, path } : refused("The record is no object.");
  } catch (error) {
    return refused(`The record is no JSON: ${(error as Error).message}.`);
  }
};

/**
 * The records of JSON documents, one after another or one a line, each parsed when it is complete.
 *
 * @throws IntakeError for an input that is no JSON, or nests too deep.
 */
export async function* documentRecords(
  text: AsyncIterable<string>,
  { limits, summary }: ReadingContext,
  shape: RecordShape,
): AsyncGenerator<DocumentRecord[]> {
  const records = new JsonRecords(LONGEST_RECORD, limits.depth, shape);
  for await (const found of readRecords(text, records)) yield found.map((each) => parsedRecord(each, summary));
}

import type { ReadingContext } from "../format.js";
import { IntakeError } from "../intake-error.js";
import type { RefusedRow } from "../row.js";
import { JsonRecords, type RecordShape } from "./json-records.js";
import { isObject, type Loose } from "./loose.js";

/** Records of documents are longer than rows of a supplier file: a release holds all that happened so far. */
const LONGEST_RECORD = 32_000_000;

/** A record of a document, or why it could not be read. */
export type DocumentRecord = { readonly record: Loose; readonly path: string } | RefusedRow;

/**
 * The records of JSON documents, one after another or one a line, each parsed when it is complete.
 *
 * @throws IntakeError for an input that is no JSON, or nests too deep.
 */
export async function* documentRecords(
  text: AsyncIterable<string>,
  { limits }: ReadingContext,
  shape: RecordShape,
): AsyncGenerator<DocumentRecord[]> {
  const records = new JsonRecords(LONGEST_RECORD, limits.depth, shape);
  let empty = true;
  const parsed = (): DocumentRecord[] =>
    records.take().map(({ text: json, line, path }): DocumentRecord => {
      const refused = (reason: string): RefusedRow => ({ kind: "refused", at: { line, path }, reason });
      if (json === undefined) return refused("The record is longer than allowed.");
      try {
        const record: unknown = JSON.parse(json);
        return isObject(record) ? { record, path } : refused("The record is no object.");
      } catch (error) {
        return refused(`The record is no JSON: ${(error as Error).message}.`);
      }
    });
  for await (const piece of text) {
    empty &&= piece.trim() === "";
    let broken: unknown;
    try {
      records.push(piece);
    } catch (error) {
      broken = error;
    }
    yield parsed();
    if (broken !== undefined) throw broken;
  }
  if (empty) throw new IntakeError("malformed", "The input is empty.", { line: 1 });
  records.end();
}

import { IntakeError } from "../intake-error.js";
import type { JsonRecord, JsonRecords } from "./json-records.js";

/**
 * The records of a text as it arrives. Where it breaks, the records that were whole come first.
 *
 * @throws IntakeError for a text that is empty, no JSON, cut short or nested too deep.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  records: JsonRecords,
): AsyncGenerator<readonly JsonRecord[]> {
  let empty = true;
  for await (const piece of text) {
    empty &&= piece.trim() === "";
    let broken: unknown;
    try {
      records.push(piece);
    } catch (error) {
      broken = error;
    }
    yield records.take();
    if (broken !== undefined) throw broken;
  }
  if (empty) throw new IntakeError("malformed", "The input is empty.", { line: 1 });
  records.end();
}

import type { FormatReader, ReadingContext } from "../format.js";
import { IntakeError } from "../intake-error.js";
import { recordLength } from "../limits.js";
import type { IntakeRow, Position } from "../row.js";
import { type JsonRecord, JsonRecords } from "./json-records.js";
import { jsonRow } from "./json-row.js";
import { objectLines } from "./object-lines.js";

const rowOf = ({ text, line, path }: JsonRecord): IntakeRow => {
  const at: Position = path === "" ? { line } : { line, path };
  return text === undefined ? { kind: "refused", at, reason: "The record is longer than allowed." } : jsonRow(text, at);
};

async function* read(text: AsyncIterable<string>, { limits }: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const records = new JsonRecords(recordLength(limits), limits.depth);
  let empty = true;
  for await (const piece of text) {
    empty &&= piece.trim() === "";
    let broken: unknown;
    try {
      records.push(piece);
    } catch (error) {
      broken = error;
    }
    yield records.take().map(rowOf);
    if (broken !== undefined) throw broken;
  }
  if (empty) throw new IntakeError("malformed", "The input is empty.", { line: 1 });
  records.end();
}

/** A supplier, a list of suppliers, or `{"suppliers": […]}`; several values after one another are read as a list. */
export const json: FormatReader<"json"> = {
  id: "json",
  extensions: ["json"],
  contentTypes: ["application/json"],
  recognises: (head) => {
    const first = head.trimStart()[0];
    if (first === "[") return "it begins with a list";
    return first === "{" && objectLines(head) < 2 ? "it begins with an object" : undefined;
  },
  read,
};

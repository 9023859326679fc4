import type { FormatReader, ReadingContext } from "../format.js";
import { recordLength } from "../limits.js";
import type { IntakeRow, Position } from "../row.js";
import { type JsonRecord, JsonRecords } from "./json-records.js";
import { jsonRow } from "./json-row.js";
import { objectLines } from "./object-lines.js";
import { readRecords } from "./read-records.js";

const rowOf = ({ text, line, path }: JsonRecord): IntakeRow => {
  const at: Position = path === "" ? { line } : { line, path };
  return text === undefined ? { kind: "refused", at, reason: "The record is longer than allowed." } : jsonRow(text, at);
};

async function* read(text: AsyncIterable<string>, { limits }: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const records = new JsonRecords(recordLength(limits), limits.depth);
  for await (const found of readRecords(text, records)) yield found.map(rowOf);
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

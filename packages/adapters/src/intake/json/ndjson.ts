import type { FormatReader, ReadingContext } from "../format.js";
import { recordLength } from "../limits.js";
import type { IntakeRow } from "../row.js";
import { jsonRow } from "./json-row.js";
import { nestsDeeperThan } from "./nesting.js";
import { objectLines } from "./object-lines.js";

async function* read(text: AsyncIterable<string>, { limits }: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const longest = recordLength(limits);
  let line = 0;
  let pending = "";
  let skipping = false;
  const rowsOf = (lines: readonly string[]): IntakeRow[] => {
    const rows: IntakeRow[] = [];
    for (const each of lines) {
      line++;
      if (skipping || each.length > longest) {
        skipping = false;
        rows.push({ kind: "refused", at: { line }, reason: "The record is longer than allowed." });
        continue;
      }
      if (each.trim() === "") continue;
      if (nestsDeeperThan(each, limits.depth)) {
        rows.push({ kind: "refused", at: { line }, reason: `The record nests deeper than ${limits.depth} levels.` });
        continue;
      }
      rows.push(jsonRow(each, { line }));
    }
    return rows;
  };
  for await (const piece of text) {
    const lines = (skipping ? piece : pending + piece).split("\n");
    pending = lines.pop()!;
    const rows = rowsOf(lines);
    if (pending.length > longest || skipping) {
      skipping = true;
      pending = "";
    }
    yield rows;
  }
  if (skipping || pending !== "") yield rowsOf([pending]);
}

/** One supplier a line; a line that is no JSON is refused and the next is read. */
export const ndjson: FormatReader<"ndjson"> = {
  id: "ndjson",
  extensions: ["ndjson", "jsonl"],
  contentTypes: ["application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"],
  recognises: (head) => (objectLines(head) > 0 ? "each of its lines begins with an object" : undefined),
  read,
};

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SCORED } from "../../src/statement/reading/model/model-file.js";

/** One statement: its sentences in order, and for each the labels as 0 or 1 in the order of `SCORED`. */
export interface LabelledStatement {
  readonly id: string;
  readonly set: string;
  readonly texts: readonly string[];
  readonly labels: readonly Uint8Array[];
}

interface Row {
  readonly set: string;
  readonly statementId: string;
  readonly text: string;
  readonly labels: Readonly<Record<string, 0 | 1 | null>>;
}

/** Reads `uk.jsonl` and `ca.jsonl` of a folder, see the README beside them. */
export function readStatements(folder: string): LabelledStatement[] {
  return ["uk.jsonl", "ca.jsonl"].flatMap((file) => {
    const statements = new Map<string, { id: string; set: string; texts: string[]; labels: Uint8Array[] }>();
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      if (line === "") continue;
      const { set, statementId, text, labels } = JSON.parse(line) as Row;
      const statement = statements.get(statementId) ?? { id: `${set}/${statementId}`, set, texts: [], labels: [] };
      statements.set(statementId, statement);
      statement.texts.push(text);
      statement.labels.push(Uint8Array.from(SCORED, (criterion) => labels[criterion] ?? 0));
    }
    return [...statements.values()];
  });
}

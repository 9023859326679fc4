import { readFileSync } from "node:fs";
import { join } from "node:path";
import { statusOf } from "../../src/statement/reading/evidence/evidence-status.js";
import { plainText } from "../../src/statement/reading/evidence/plain-text.js";

interface Row {
  readonly set: string;
  readonly text: string;
  readonly future: 0 | 1;
  readonly negative: 0 | 1;
}

/**
 * How often the rules of evidence status agree with the remarks of annotators in `evidence-status.jsonl`.
 *
 * A remark was made on few of the sentences that deserve one, so recall means something and precision is a floor: most
 * "wrong" denials are denials that nobody remarked on.
 */
export function statusTable(folder: string): string {
  const rows = readFileSync(join(folder, "evidence-status.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
  const lines = ["uk", "ca"].flatMap((set) =>
    (["planned", "negated"] as const).map((status) => {
      const inSet = rows.filter((row) => row.set === set);
      const found = inSet.filter(({ text }) => statusOf(plainText(text)) === status);
      const isRemarked = (row: Row) => (status === "planned" ? row.future : row.negative) === 1;
      const remarked = inSet.filter(isRemarked).length;
      const agreed = found.filter(isRemarked).length;
      const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
      return `${set} ${status}: ${agreed} of ${remarked} remarked on are found (${percent(agreed, remarked)}); of ${found.length} found ${percent(agreed, found.length)} were remarked on`;
    }),
  );
  return lines.join("\n");
}

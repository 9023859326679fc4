import { SCORED } from "../../src/statement/reading/model/model-file.js";

/** A sentence of our own with its labels as 0 or 1 in the order of `SCORED`. */
export interface OwnLine {
  readonly text: string;
  readonly labels: Uint8Array;
}

/** Reads lines of criteria, a bar and a sentence; no criteria before the bar for one that is evidence of none. */
export function readOwnLines(content: string): OwnLine[] {
  return content
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const bar = line.indexOf("|");
      const criteria = line
        .slice(0, Math.max(0, bar))
        .split(" ")
        .filter((criterion) => criterion !== "");
      const unknown = criteria.find((criterion) => !SCORED.some((known) => known === criterion));
      if (bar < 0 || unknown !== undefined) throw new Error(`no line of criteria, a bar and a sentence: ${line}`);
      return {
        text: line.slice(bar + 1),
        labels: Uint8Array.from(SCORED, (criterion) => (criteria.includes(criterion) ? 1 : 0)),
      };
    });
}

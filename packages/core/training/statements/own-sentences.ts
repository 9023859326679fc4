import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SCORED } from "../../src/statement/reading/model/model-file.js";
import type { LabelledStatement } from "./labelled-statements.js";

/**
 * Sentences that we wrote for the linear model to learn from, each a statement of its own: plain cases of what counts and
 * of what does not, by the annotation rules of Project AIMS. One a line: criteria, a bar, the sentence.
 */
export function readOwnSentences(): LabelledStatement[] {
  return readFileSync(join(import.meta.dirname, "own-sentences.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line, at) => {
      const bar = line.indexOf("|");
      const criteria = line.slice(0, bar).split(" ");
      return {
        id: `own/${at}`,
        set: "own",
        texts: [line.slice(bar + 1)],
        labels: [Uint8Array.from(SCORED, (criterion) => (criteria.includes(criterion) ? 1 : 0))],
      };
    });
}

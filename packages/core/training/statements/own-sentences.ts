import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledStatement } from "./labelled-statements.js";
import { readOwnLines } from "./own-lines.js";

/**
 * Sentences that we wrote for the linear model to learn from, each a statement of its own: plain cases of what counts and
 * of what does not, by the annotation rules of Project AIMS.
 */
export function readOwnSentences(): LabelledStatement[] {
  return readOwnLines(readFileSync(join(import.meta.dirname, "own-sentences.txt"), "utf8")).map(
    ({ text, labels }, at) => ({ id: `own/${at}`, set: "own", texts: [text], labels: [labels] }),
  );
}

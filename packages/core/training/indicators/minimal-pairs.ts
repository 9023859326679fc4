import { readFileSync } from "node:fs";
import { join } from "node:path";
import { idsOf, type LabelledSentence } from "./labelled-sentence.js";

const asSentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/**
 * The same event said to happen, denied, and its opposite: three sentences a line of `minimal-pairs.txt`. They teach what
 * a negation does; they are lessons only, and no part of what is measured.
 */
export const minimalPairs = (): LabelledSentence[] =>
  readFileSync(join(import.meta.dirname, "minimal-pairs.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const [marks = "", harm = "", denial = "", opposite = ""] = line.split("|");
      const ids = idsOf(marks);
      return [
        { text: asSentence(harm), voice: "pairs", reported: ids, onlyNamed: [] },
        { text: asSentence(denial), voice: "pairs", reported: [], onlyNamed: ids },
        { text: asSentence(opposite), voice: "pairs", reported: [], onlyNamed: ids },
      ];
    });

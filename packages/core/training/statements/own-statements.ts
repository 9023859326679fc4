import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledStatement } from "./labelled-statements.js";
import { readOwnLines } from "./own-lines.js";

const FOLDER = join(import.meta.dirname, "own-statements");

/**
 * Whole statements of invented companies that we wrote and labelled by the annotation rules of Project AIMS, one a file, the
 * country before the first hyphen of its name (`uk-01-…`).
 */
export function readOwnStatements(): LabelledStatement[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const lines = readOwnLines(readFileSync(join(FOLDER, file), "utf8"));
      return {
        id: `own/${file.slice(0, -4)}`,
        set: `own-${file.slice(0, file.indexOf("-"))}`,
        texts: lines.map(({ text }) => text),
        labels: lines.map(({ labels }) => labels),
      };
    });
}

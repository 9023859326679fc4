import words from "../../../data/cell-words.json";
import { formulaReleased } from "../../formula-cell.js";

const missing = new Set(words.missing);
const longestMissing = Math.max(...words.missing.map((word) => word.length));

/** The text of a cell: no space around it, and without the apostrophe that kept a formula from running. */
export function cellText(cell: string): string {
  return formulaReleased(cell.trim()).trim();
}

/** Whether a cell says nothing: empty, "n/a", "-", "unknown", "none given" and the like. Give it the cell's text. */
export function isMissing(text: string): boolean {
  return text === "" || (text.length <= longestMissing && missing.has(text.toLowerCase()));
}

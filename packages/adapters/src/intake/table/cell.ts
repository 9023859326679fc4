import words from "../../../data/cell-words.json";

const missing = new Set(words.missing);
const longestMissing = Math.max(...words.missing.map((word) => word.length));

/** A formula sign that a careful program defused with apostrophes, as our own delivery does. */
const defused = /^'+[\s"“”‘’']*[=+\-@\t\r＝＋－＠]/;

/** The text of a cell: no space around it, and without the apostrophe that kept a formula from running. */
export function cellText(cell: string): string {
  const text = cell.trim();
  return text.charCodeAt(0) === 0x27 && defused.test(text) ? text.slice(1).trim() : text;
}

/** Whether a cell says nothing: empty, "n/a", "-", "unknown", "none given" and the like. Give it the cell's text. */
export function isMissing(text: string): boolean {
  return text === "" || (text.length <= longestMissing && missing.has(text.toLowerCase()));
}

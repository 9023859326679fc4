import type { PlacedLine } from "./paragraph.js";

const TIGHTEST = 1.1;
const WIDEST = 2.2;

/** The usual distance of a document's baselines, as a multiple of the size of its letters. */
export function typicalLeading(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>();
  for (let at = 1; at < lines.length; at++) {
    const above = lines[at - 1]!;
    const line = lines[at]!;
    if (above.page !== line.page || Math.abs(above.size - line.size) > 0.05 * line.size) continue;
    const leading = Math.round((10 * (line.base - above.base)) / line.size) / 10;
    if (leading < 0.9 || leading > WIDEST) continue;
    counts.set(leading, (counts.get(leading) ?? 0) + Math.min(above.text.length, line.text.length));
  }
  const [usual] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1.2, 0]);
  return Math.max(TIGHTEST, usual);
}

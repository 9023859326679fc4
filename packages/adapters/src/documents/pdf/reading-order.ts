import type { PageLines } from "./furniture.js";
import { gutterOf } from "./gutter.js";
import type { Line } from "./line.js";

/** More changes of side than this share of the lines of the shorter column, and a page was drawn row by row. */
const ROW_BY_ROW = 1.2;
/** More steps upwards than this share, and the order in which a page was drawn means nothing. */
const MOST_STEPS_UP = 0.25;

/**
 * The lines of a page in reading order. Most producers draw text in the order in which it is read, table cells too, so
 * that order is kept unless the page contradicts it: columns drawn row by row, or lines that climb up the page.
 */
export function inReadingOrder({ lines, width }: PageLines): readonly Line[] {
  const gutter = gutterOf(lines, width);
  if (gutter !== undefined) {
    const { left, right } = gutter;
    const rightSide = new Set(right);
    const leftSide = new Set(left);
    const sides = lines.filter((line) => leftSide.has(line) || rightSide.has(line)).map((line) => rightSide.has(line));
    const changes = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
    if (changes > ROW_BY_ROW * Math.min(left.length, right.length) || climbs(lines)) return byColumns(lines, width);
    return lines;
  }
  return climbs(lines) || !hasSideBySide(lines) ? downwards(lines) : lines;
}

/** Column after column between the lines that span them; each column may hold columns of its own. */
function byColumns(lines: readonly Line[], width: number): readonly Line[] {
  const gutter = gutterOf(lines, width);
  if (gutter === undefined) return downwards(lines);
  const { left, right, spanning } = gutter;
  const spans = downwards(spanning);
  const ordered: Line[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const span of [...spans, undefined]) {
    const to = span?.base ?? Number.POSITIVE_INFINITY;
    const inBand = ({ base }: Line): boolean => base > from && base <= to;
    ordered.push(...byColumns(left.filter(inBand), width), ...byColumns(right.filter(inBand), width));
    if (span !== undefined) ordered.push(span);
    from = to;
  }
  return ordered;
}

function downwards(lines: readonly Line[]): readonly Line[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base);
  const rows: Line[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && line.base - row[0]!.base < 0.4 * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}

/** Whether lines often stand above the line that was drawn before them, in the same column. */
function climbs(lines: readonly Line[]): boolean {
  let steps = 0;
  for (let at = 1; at < lines.length; at++) {
    const above = lines[at - 1]!;
    const line = lines[at]!;
    const overlaps = line.left < above.right && above.left < line.right;
    if (overlaps && line.base < above.base - 0.5 * line.size) steps++;
  }
  return steps > MOST_STEPS_UP * (lines.length - 1);
}

function hasSideBySide(lines: readonly Line[]): boolean {
  const sorted = [...lines].sort((a, b) => a.base - b.base);
  return sorted.some((line, at) => {
    const next = sorted[at + 1];
    return (
      next !== undefined &&
      next.base - line.base < 0.8 * line.size &&
      (next.left >= line.right || line.left >= next.right)
    );
  });
}

import type { Line } from "./line.js";

/** The white strip between two columns of running text, as the lines on its two sides and those across it. */
export interface Gutter {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly spanning: readonly Line[];
}

const FEWEST_LINES = 3;
/** A page of more lines is a drawing or a trap, and comparing its lines with each other would take long. */
const MOST_LINES = 2_000;
/** Share of the lines that may cross a gutter: titles and full-width paragraphs between columns. */
const MOST_SPANNING = 0.5;
/** Share of lines that go on with a small letter, below which a column is no running text but the cells of a table. */
const RUNNING_TEXT = 0.25;
const STEPS = 60;

/** Finds the gutter that the fewest lines cross; undefined where there is no second column of running text. */
export function gutterOf(lines: readonly Line[], width: number): Gutter | undefined {
  if (lines.length < 2 * FEWEST_LINES) return undefined;
  if (lines.length > MOST_LINES) return undefined;
  const start = Math.min(...lines.map(({ left }) => left));
  const end = Math.max(...lines.map(({ right }) => right));
  if (end - start < 0.25 * width) return undefined;
  let best: Gutter | undefined;
  for (let step = 9; step <= STEPS - 9; step++) {
    const at = start + ((end - start) * step) / STEPS;
    const gutter = splitAt(lines, at);
    if (gutter.spanning.length > MOST_SPANNING * lines.length) continue;
    if (best !== undefined && gutter.spanning.length >= best.spanning.length) continue;
    if (areColumns(gutter)) best = gutter;
  }
  return best;
}

function splitAt(lines: readonly Line[], at: number): Gutter {
  const left: Line[] = [];
  const right: Line[] = [];
  const spanning: Line[] = [];
  for (const line of lines) {
    if (line.right <= at) left.push(line);
    else if (line.left >= at) right.push(line);
    else spanning.push(line);
  }
  return { left, right, spanning };
}

function areColumns({ left, right }: Gutter): boolean {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  const sideBySide = right.filter(({ base }) => left.some((other) => Math.abs(other.base - base) < other.size)).length;
  if (sideBySide < FEWEST_LINES) return false;
  return isRunningText(left) && isRunningText(right);
}

function isRunningText(lines: readonly Line[]): boolean {
  const sorted = [...lines].sort((a, b) => a.base - b.base);
  const goingOn = sorted.filter((line, at) => at > 0 && /^\p{Ll}/u.test(line.text)).length;
  return goingOn >= RUNNING_TEXT * (sorted.length - 1);
}

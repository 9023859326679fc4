import type { PageRuns, Run } from "./run.js";

/** What pdf.js says of one piece of text; marked content has no `str`. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

type Matrix = readonly [number, number, number, number, number, number];
type Quarter = 0 | 1 | 2 | 3;

const INVISIBLE_SIZE = 0.5;

/**
 * The text of a page turned upright. Most of the text says which way is up; what stands across it (a stamp in the
 * margin, a watermark) is left out.
 */
export function uprightRuns(
  items: readonly TextItem[],
  viewport: { width: number; height: number; transform: readonly number[] },
): PageRuns {
  const placed = items
    .filter(({ str, transform }) => str !== "" && transform.every(Number.isFinite))
    .map((item) => ({ item, matrix: multiplied(asMatrix(viewport.transform), asMatrix(item.transform)) }));
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  for (const { item, matrix } of placed) {
    const quarter = quarterOf(matrix);
    if (quarter !== undefined) letters[quarter] += item.str.trim().length;
  }
  const up = letters.indexOf(Math.max(...letters)) as Quarter;
  const { width, height } = viewport;
  const runs: Run[] = [];
  for (const { item, matrix } of placed) {
    if (quarterOf(matrix) !== up) continue;
    const [x, y] = turned(matrix[4], matrix[5], up, width, height);
    const size = Math.hypot(matrix[2], matrix[3]);
    if (size < INVISIBLE_SIZE) continue;
    runs.push({ text: item.str, left: x, right: x + Math.abs(item.width), base: y, size, font: item.fontName });
  }
  return up % 2 === 0 ? { width, height, runs } : { width: height, height: width, runs };
}

const asMatrix = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];

const multiplied = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** Quarter turns, clockwise, from upright; undefined for text that leans. */
function quarterOf([a, b]: Matrix): Quarter | undefined {
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(angle);
  return Math.abs(angle - nearest) > 0.06 ? undefined : (((nearest + 4) % 4) as Quarter);
}

function turned(x: number, y: number, quarter: Quarter, width: number, height: number): [number, number] {
  switch (quarter) {
    case 0:
      return [x, y];
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
  }
}

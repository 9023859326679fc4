import { type ActivityModelFile, EVIDENCE } from "../../src/activity/activity-model.js";
import { classes, divisions, sections } from "./isic-divisions.js";

/** Trained weights by feature and column, before packing. */
export interface ColumnBlock {
  readonly cells: Float32Array;
  readonly width: number;
  /** Cells nearer to zero are left out. */
  readonly least: number;
}

const LARGEST = 127;

/** Columns of the packed model, in the order of the blocks given to `packModel`. */
export const columns: readonly string[] = [...sections, ...divisions, EVIDENCE, ...classes];

/** The size above which `count` cells lie. */
export function leastOfLargest(cells: Float32Array, count: number): number {
  const sizes = cells
    .filter((cell) => cell !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.max(0, sizes.length - count)] ?? 0;
}

/** Writes the weights as the sparse rows that `unpackModel` reads; features left without a weight go. */
export function packModel(
  hashes: Int32Array,
  blocks: readonly ColumnBlock[],
  rest: Omit<ActivityModelFile, "columns" | "scale" | "rows" | "weights">,
): ActivityModelFile {
  const largest = Math.max(
    ...blocks.map(({ cells }) => cells.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0)),
  );
  const scale = Number((largest / LARGEST ** 2).toPrecision(6));
  const bytes: number[] = [];
  let rows = 0;
  let lastHash = -1;
  for (let feature = 0; feature < hashes.length; feature++) {
    const cells = quantised(blocks, feature, scale);
    if (cells.length === 0) continue;
    const hash = hashes[feature] ?? 0;
    writeVarint(bytes, hash - lastHash - 1);
    writeVarint(bytes, cells.length);
    let lastColumn = -1;
    for (const [column, q] of cells) {
      writeVarint(bytes, column - lastColumn - 1);
      bytes.push(q & 255);
      lastColumn = column;
    }
    lastHash = hash;
    rows++;
  }
  return { ...rest, columns, scale, rows, weights: Buffer.from(bytes).toString("base64") };
}

function quantised(
  blocks: readonly ColumnBlock[],
  feature: number,
  scale: number,
): (readonly [column: number, q: number])[] {
  let first = 0;
  return blocks.flatMap(({ cells, width, least }) => {
    const kept: (readonly [number, number])[] = [];
    for (let k = 0; k < width; k++) {
      const weight = cells[feature * width + k] ?? 0;
      const q = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
      if (Math.abs(weight) >= least && q !== 0) kept.push([first + k, q]);
    }
    first += width;
    return kept;
  });
}

function writeVarint(bytes: number[], value: number): void {
  let left = value;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  bytes.push(left);
}

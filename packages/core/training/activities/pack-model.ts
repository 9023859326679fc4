import { type ActivityModelFile, CODE_ORDER, EVIDENCE } from "../../src/activity/activity-model.js";
import { classes, divisions, sections } from "./isic-divisions.js";
import { fittedLevels, nearestLevel } from "./weight-levels.js";
import { bitWriter } from "./write-bits.js";

/** Trained weights by feature and column, before packing. */
export interface ColumnBlock {
  readonly cells: Float32Array;
  readonly width: number;
  /** Cells nearer to zero are left out. */
  readonly least: number;
}

/** Four bits a weight. */
const LEVELS = 16;

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
  rest: Omit<ActivityModelFile, "columns" | "levels" | "rows" | "weights">,
): ActivityModelFile {
  const kept = Array.from(hashes.keys(), (feature) => keptCells(blocks, feature));
  const levels = fittedLevels(
    Float32Array.from(kept.flat(), ([, weight]) => weight),
    LEVELS,
  );
  const { bits, golomb, text } = bitWriter();
  let rows = 0;
  let lastHash = -1;
  for (const [feature, cells] of kept.entries()) {
    if (cells.length === 0) continue;
    const hash = hashes[feature] ?? 0;
    golomb(hash - lastHash - 1, CODE_ORDER.hashStep);
    golomb(cells.length - 1, CODE_ORDER.count);
    let lastColumn = -1;
    for (const [column, weight] of cells) {
      golomb(column - lastColumn - 1, CODE_ORDER.columnStep);
      bits(nearestLevel(weight, levels), Math.log2(LEVELS));
      lastColumn = column;
    }
    lastHash = hash;
    rows++;
  }
  return { ...rest, columns, levels, rows, weights: text() };
}

function keptCells(blocks: readonly ColumnBlock[], feature: number): (readonly [column: number, weight: number])[] {
  const found: (readonly [number, number])[] = [];
  let first = 0;
  for (const { cells, width, least } of blocks) {
    for (let k = 0; k < width; k++) {
      const weight = cells[feature * width + k] ?? 0;
      if (weight !== 0 && Math.abs(weight) >= least) found.push([first + k, weight]);
    }
    first += width;
  }
  return found;
}

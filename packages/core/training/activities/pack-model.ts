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

type Part = keyof ActivityModelFile["levels"];
type Cell = readonly [column: number, weight: number];

/** Four bits a weight. */
const LEVELS = 16;

/** Columns of the packed model, in the order of the parts. */
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
  parts: Readonly<Record<Part, ColumnBlock>>,
  rest: Omit<ActivityModelFile, "columns" | "levels" | "rows" | "weights">,
): ActivityModelFile {
  const divisions = keptCells(parts.divisions, 0);
  const evidence = keptCells(parts.evidence, parts.divisions.width);
  const classes = keptCells(parts.classes, parts.divisions.width + parts.evidence.width);
  const levels = { divisions: levelsOf(divisions), evidence: levelsOf(evidence), classes: levelsOf(classes) };
  const { bits, golomb, text } = bitWriter();
  let rows = 0;
  let lastHash = -1;
  for (const [feature, hash] of hashes.entries()) {
    const cells = [
      ...numbered(divisions[feature], levels.divisions),
      ...numbered(evidence[feature], levels.evidence),
      ...numbered(classes[feature], levels.classes),
    ];
    if (cells.length === 0) continue;
    golomb(hash - lastHash - 1, CODE_ORDER.hashStep);
    golomb(cells.length - 1, CODE_ORDER.count);
    let lastColumn = -1;
    for (const [column, level] of cells) {
      golomb(column - lastColumn - 1, CODE_ORDER.columnStep);
      bits(level, Math.log2(LEVELS));
      lastColumn = column;
    }
    lastHash = hash;
    rows++;
  }
  return { ...rest, columns, levels, rows, weights: text() };
}

/** The cells of a block that stay, by feature. */
function keptCells({ cells, width, least }: ColumnBlock, firstColumn: number): Cell[][] {
  return Array.from({ length: cells.length / width }, (_, feature) => {
    const kept: Cell[] = [];
    for (let k = 0; k < width; k++) {
      const weight = cells[feature * width + k] ?? 0;
      if (weight !== 0 && Math.abs(weight) >= least) kept.push([firstColumn + k, weight]);
    }
    return kept;
  });
}

const levelsOf = (cells: readonly (readonly Cell[])[]): number[] =>
  fittedLevels(
    Float32Array.from(cells.flat(), ([, weight]) => weight),
    LEVELS,
  );

/** Cells with the number of their level in place of the weight. */
const numbered = (cells: readonly Cell[] = [], levels: readonly number[]): (readonly [number, number])[] =>
  cells.map(([column, weight]) => [column, nearestLevel(weight, levels)] as const);

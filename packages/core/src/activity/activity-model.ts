import { bitReader } from "./bit-text.js";

/** The name of the column that weighs whether a text tells of an activity at all. */
export const EVIDENCE = "evidence";

/** The shipped model: hashed features, sparse rows of small integers, and no words. Written by `training/activities`. */
export interface ActivityModelFile {
  /** Section letters, division and class numbers of ISIC Rev. 4, and `evidence`. */
  readonly columns: readonly string[];
  readonly bias: readonly number[];
  /** The values that weights may take: of sections and divisions, of the evidence, of classes. As many of each, a power of two. */
  readonly levels: Readonly<Record<"divisions" | "evidence" | "classes", readonly number[]>>;
  /** Divides the logits of divisions, and of classes within a division, so that probabilities come true as often as they say. */
  readonly temperature: { readonly division: number; readonly class: number };
  /**
   * A text tells of an activity if the sum of its evidence column and the weighted logarithm of its highest division
   * probability reach `least`.
   */
  readonly evidence: { readonly least: number; readonly confidence: number };
  readonly rows: number;
  /** Bit text of, for each row: hash step, number of weights, then for each its column step and the number of its level. */
  readonly weights: string;
}

/** Orders of the Golomb codes of a packed model: those that make it shortest. */
export const CODE_ORDER = { hashStep: 6, count: 1, columnStep: 3 };

/** The model unpacked for reading: row `r` owns the weights from `starts[r]` up to `starts[r + 1]`. */
export interface ActivityModel {
  readonly file: ActivityModelFile;
  readonly rowOf: (hash: number) => number;
  readonly starts: Uint32Array;
  readonly columns: Uint16Array;
  readonly weights: Float32Array;
}

/** Unpacks the shipped model. */
export function unpackModel(file: ActivityModelFile): ActivityModel {
  const { bits, golomb } = bitReader(file.weights);
  const levelsOf = file.columns.map((name) => file.levels[partOf(name)]);
  const levelBits = Math.log2(file.levels.divisions.length);
  const hashes = new Int32Array(file.rows);
  const starts = new Uint32Array(file.rows + 1);
  // No weight takes fewer than four bits, and a sign tells six and a half.
  const room = file.weights.length * 2;
  const columns = new Uint16Array(room);
  const weights = new Float32Array(room);
  let hash = -1;
  let cell = 0;
  for (let row = 0; row < file.rows; row++) {
    hash += 1 + golomb(CODE_ORDER.hashStep);
    hashes[row] = hash;
    let column = -1;
    for (let left = 1 + golomb(CODE_ORDER.count); left > 0; left--) {
      column += 1 + golomb(CODE_ORDER.columnStep);
      columns[cell] = column;
      weights[cell++] = levelsOf[column]?.[bits(levelBits)] ?? 0;
    }
    starts[row + 1] = cell;
  }
  return { file, rowOf: hashTable(hashes), starts, columns: columns.slice(0, cell), weights: weights.slice(0, cell) };
}

function partOf(column: string): keyof ActivityModelFile["levels"] {
  if (column === EVIDENCE) return "evidence";
  return column.length > 2 ? "classes" : "divisions";
}

/** Open addressing over the row hashes, four slots a row: most texts ask for hashes that are not there. */
function hashTable(hashes: Int32Array): (hash: number) => number {
  const bits = Math.ceil(Math.log2(Math.max(hashes.length, 1) * 4));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const rows = new Int32Array(mask + 1);
  for (let row = 0; row < hashes.length; row++) {
    let slot = (hashes[row] ?? 0) & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = hashes[row] ?? 0;
    rows[slot] = row;
  }
  return (hash) => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot];
      if (key === hash) return rows[slot] ?? -1;
      if (key === -1) return -1;
    }
  };
}

import { decodeBase64 } from "./base64.js";

/** The name of the column that weighs whether a text tells of an activity at all. */
export const EVIDENCE = "evidence";

/** The shipped model: hashed features, sparse rows of small integers, and no words. Written by `training/activities`. */
export interface ActivityModelFile {
  /** Section letters, division and class numbers of ISIC Rev. 4, and `evidence`. */
  readonly columns: readonly string[];
  readonly bias: readonly number[];
  /** A weight is `scale · q · |q|` of its byte `q`: fine steps near zero, where most weights are. */
  readonly scale: number;
  /** Divides the logits of divisions, and of classes within a division, so that probabilities come true as often as they say. */
  readonly temperature: { readonly division: number; readonly class: number };
  /**
   * A text tells of an activity if the sum of its evidence column and the weighted logarithm of its highest division
   * probability reach `least`.
   */
  readonly evidence: { readonly least: number; readonly confidence: number };
  readonly rows: number;
  /** Base64 of, for each row: hash step, number of weights, then column step and weight for each; steps as varints. */
  readonly weights: string;
}

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
  const bytes = decodeBase64(file.weights);
  const hashes = new Int32Array(file.rows);
  const starts = new Uint32Array(file.rows + 1);
  const columns = new Uint16Array(bytes.length);
  const weights = new Float32Array(bytes.length);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let hash = -1;
  let cell = 0;
  for (let row = 0; row < file.rows; row++) {
    hash += 1 + varint();
    hashes[row] = hash;
    let column = -1;
    for (let left = varint(); left > 0; left--) {
      column += 1 + varint();
      const q = ((bytes[at++] ?? 0) << 24) >> 24;
      columns[cell] = column;
      weights[cell++] = file.scale * q * Math.abs(q);
    }
    starts[row + 1] = cell;
  }
  return { file, rowOf: hashTable(hashes), starts, columns: columns.slice(0, cell), weights: weights.slice(0, cell) };
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

import { decodeBase64 } from "../../../activity/base64.js";
import { ADDRESS_BITS } from "../words/hash.js";
import { CRITERIA, SIDES, type StatementModelFile } from "./model-file.js";

/** Weights of one row: nine for its own sentence, nine for those that it stands before or after. */
export const WIDTH = CRITERIA * (1 + SIDES.length);

/** Columns of the two sides. */
const BESIDE = WIDTH - CRITERIA;

/**
 * The linear part of the model, unpacked. Weights stay bytes `q` that stand for `q · |q|` in units of `scale`: the fewer
 * bytes, the more of them the processor's cache holds, and reading sentences mostly waits for memory.
 */
export interface LinearWeights {
  /** Row of an address, plus one; zero where the model does not know the feature. */
  readonly rowAt: Uint16Array;
  /** Nine weights a row, for its own sentence; row 0 is empty. */
  readonly own: Int8Array;
  /** Where the row's weights for the sentences beside start; zero where it has none. */
  readonly besideAt: Uint32Array;
  readonly beside: Int8Array;
  readonly scale: number;
}

export function unpackWeights({
  rows,
  scale,
  weights,
}: Pick<StatementModelFile, "rows" | "scale" | "weights">): LinearWeights {
  const bytes = decodeBase64(weights);
  const rowAt = new Uint16Array(2 ** ADDRESS_BITS);
  const own = new Int8Array((rows + 1) * CRITERIA);
  const besideAt = new Uint32Array(rows + 1);
  const beside = new Int8Array(bytes.length + BESIDE);
  let at = 0;
  let cell = BESIDE;
  let address = -1;
  for (let row = 1; row <= rows; row++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    address += (step >> 1) + 1;
    rowAt[address] = row;
    own.set(bytes.subarray(at, at + CRITERIA), row * CRITERIA);
    at += CRITERIA;
    if ((step & 1) === 0) continue;
    beside.set(bytes.subarray(at, at + BESIDE), cell);
    besideAt[row] = cell;
    at += BESIDE;
    cell += BESIDE;
  }
  return { rowAt, own, besideAt, beside: beside.slice(0, cell), scale };
}

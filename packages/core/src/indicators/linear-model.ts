import { decodeBase64 } from "../activity/base64.js";
import { ADDRESSES } from "./feature-address.js";
import { eachFeature } from "./features.js";
import { HEADS } from "./heads.js";
import type { Told } from "./told.js";

/**
 * The linear model as it is stored. `rows`: for each address the gap from the last and which heads it weighs on, as bits,
 * both in base 128. `weights`: one byte a weight, the square root of its size.
 */
export interface LinearModelFile {
  readonly rows: string;
  readonly weights: string;
  readonly scale: number;
  readonly bias: readonly number[];
}

const NO_ROW = 0xffff;

/** Calls back with each row of a model: its address and its heads, as bits. */
const eachRow = (rows: string, found: (address: number, heads: number) => void): void => {
  const bytes = decodeBase64(rows);
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let address = -1;
  while (at < bytes.length) {
    address += next() + 1;
    found(address, next());
  }
};

/** A model ready to read: gives the log-odds of each head. */
export const linearModel = ({ rows, weights, scale, bias }: LinearModelFile): ((told: Told) => Float64Array) => {
  const bytes = decodeBase64(weights);
  const cells = Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), (q) =>
    q < 0 ? -q * q * scale : q * q * scale,
  );
  const headOf = new Uint8Array(cells.length);
  const rowAt = new Uint16Array(ADDRESSES).fill(NO_ROW);
  const starts: number[] = [];
  let cell = 0;
  eachRow(rows, (address, heads) => {
    rowAt[address] = starts.length;
    starts.push(cell);
    for (let head = 0; head < HEADS; head++) if ((heads >> head) & 1) headOf[cell++] = head;
  });
  const lastRead = new Uint32Array(starts.length);
  starts.push(cell);
  let reading = 0;
  return (told) => {
    reading = (reading + 1) >>> 0;
    const sums = Float64Array.from(bias);
    eachFeature(told, (at) => {
      const row = rowAt[at]!;
      if (row === NO_ROW || lastRead[row] === reading) return;
      lastRead[row] = reading;
      for (let i = starts[row]!, end = starts[row + 1]!; i < end; i++) sums[headOf[i]!]! += cells[i]!;
    });
    return sums;
  };
};

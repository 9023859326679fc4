import { HEADS } from "../../src/indicators/heads.js";
import type { LinearModelFile } from "../../src/indicators/linear-model.js";
import type { Trained } from "./train-model.js";

const LARGEST = 127;

const strongest = (row: Float64Array): number => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);

const pushNumber = (bytes: number[], value: number): void => {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
};

/** Writes the weights as `linearModel` reads them. */
export const packModel = ({ weights, bias }: Trained): LinearModelFile => {
  const largest = [...weights.values()].reduce((most, row) => Math.max(most, strongest(row)), 0);
  const scale = Number((largest / LARGEST ** 2).toPrecision(6));
  const rows: number[] = [];
  const cells: number[] = [];
  let last = -1;
  for (const [address, row] of [...weights].sort(([a], [b]) => a - b)) {
    let heads = 0;
    for (let head = 0; head < HEADS; head++) {
      const weight = row[head]!;
      const byte = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
      if (byte === 0) continue;
      heads |= 1 << head;
      cells.push(byte & 255);
    }
    if (heads === 0) continue;
    pushNumber(rows, address - last - 1);
    pushNumber(rows, heads);
    last = address;
  }
  return {
    rows: Buffer.from(rows).toString("base64"),
    weights: Buffer.from(cells).toString("base64"),
    scale,
    bias: bias.map((value) => Number(value.toPrecision(6))),
  };
};

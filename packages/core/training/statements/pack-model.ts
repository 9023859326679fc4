import { WIDTH } from "../../src/statement/reading/model/linear-weights.js";
import { CRITERIA, type StatementModelFile } from "../../src/statement/reading/model/model-file.js";
import type { LinearModel } from "./fit-linear.js";

const LARGEST = 127;

type Packed = Pick<StatementModelFile, "rows" | "scale" | "bias" | "places" | "weights">;

/** Writes the linear weights as the rows that `unpackWeights` reads; features left without a weight go. */
export function packLinear({ vocabulary, cells, bias, places }: LinearModel): Packed {
  const largest = cells.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0);
  const scale = Number((largest / LARGEST ** 2).toPrecision(6));
  const bytes: number[] = [];
  let rows = 0;
  let last = -1;
  vocabulary.addresses.forEach((address, feature) => {
    const row = Array.from(
      cells.subarray(feature * WIDTH, (feature + 1) * WIDTH),
      (weight) => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale)),
    );
    if (row.every((q) => q === 0)) return;
    const isWide = row.some((q, column) => column >= CRITERIA && q !== 0);
    writeVarint(bytes, 2 * (address - last - 1) + (isWide ? 1 : 0));
    for (const q of isWide ? row : row.slice(0, CRITERIA)) bytes.push(q & 255);
    last = address;
    rows++;
  });
  return { rows, scale, bias, places, weights: Buffer.from(bytes).toString("base64") };
}

function writeVarint(bytes: number[], value: number): void {
  let left = value;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  bytes.push(left);
}

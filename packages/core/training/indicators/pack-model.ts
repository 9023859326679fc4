import type { IndicatorModelFile } from "../../src/indicators/model.js";
import type { Trained } from "./train-model.js";

const LARGEST = 127;
/** Rows kept: those that weigh most. */
const MOST_ROWS = 20_000;

const strongest = (row: Float64Array): number => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);

/** Writes the weights as `indicatorModel` reads them. */
export const packModel = ({ weights, bias }: Trained): IndicatorModelFile => {
  const kept = [...weights]
    .sort(([a, one], [b, other]) => strongest(other) - strongest(one) || a - b)
    .slice(0, MOST_ROWS)
    .sort(([a], [b]) => a - b);
  const scale = Number(
    (kept.reduce((most, [, row]) => Math.max(most, strongest(row)), 0) / LARGEST ** 2).toPrecision(6),
  );
  const addresses: number[] = [];
  const cells: number[] = [];
  let last = -1;
  for (const [address, row] of kept) {
    let gap = address - last - 1;
    for (; gap > 127; gap >>>= 7) addresses.push((gap & 127) | 128);
    addresses.push(gap);
    last = address;
    for (const weight of row) cells.push((Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale))) & 255);
  }
  return {
    addresses: Buffer.from(addresses).toString("base64"),
    weights: Buffer.from(cells).toString("base64"),
    scale,
    bias: bias.map((value) => Number(value.toPrecision(6))),
  };
};

import file from "../../data/indicators/model.json";
import { decodeBase64 } from "../activity/base64.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { ADDRESSES, eachFeature } from "./features.js";
import { indicatorIds } from "./indicator-id.js";
import type { Told } from "./told.js";

/** The linear model as it is stored: addresses as gaps in base 128, one byte a weight, the square root of its size. */
export interface IndicatorModelFile {
  readonly addresses: string;
  readonly weights: string;
  readonly scale: number;
  readonly bias: readonly number[];
}

/** Topics, then whether anything is said to happen. */
export const HEADS = indicatorIds.length + 1;

/** How likely a sentence speaks of each indicator, and that it says that something happens; 0 to 1. */
export interface SentenceScores {
  readonly topics: readonly number[];
  readonly happening: number;
}

const NO_ROW = 0xffff;

const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** A model ready to read. */
export const indicatorModel = ({
  addresses,
  weights,
  scale,
  bias,
}: IndicatorModelFile): ((told: Told) => SentenceScores) => {
  const rowAt = new Uint16Array(ADDRESSES).fill(NO_ROW);
  let rows = 0;
  let address = -1;
  let gap = 0;
  let shift = 0;
  for (const byte of decodeBase64(addresses)) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    address += gap + 1;
    rowAt[address] = rows++;
    gap = 0;
    shift = 0;
  }
  const bytes = decodeBase64(weights);
  const cells = Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), (q) =>
    q < 0 ? -q * q * scale : q * q * scale,
  );
  const lastRead = new Uint32Array(rows);
  let reading = 0;
  return (told) => {
    reading = (reading + 1) >>> 0;
    const sums = Float64Array.from(bias);
    eachFeature(told, (at) => {
      const row = rowAt[at]!;
      if (row === NO_ROW || lastRead[row] === reading) return;
      lastRead[row] = reading;
      for (let head = 0; head < HEADS; head++) sums[head]! += cells[row * HEADS + head]!;
    });
    return {
      topics: Array.from(sums.subarray(0, HEADS - 1), logistic),
      happening: logistic(sums[HEADS - 1]!),
    };
  };
};

const embedded = once(() => indicatorModel(tableOf(file)));

/** Scores a sentence by the model that ships. */
export const scoresOf = (told: Told): SentenceScores => embedded()(told);

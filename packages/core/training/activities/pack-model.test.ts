import { expect, it } from "vitest";
import { unpackModel } from "../../src/activity/activity-model.js";
import { HEAD } from "./division-head.js";
import { classes } from "./isic-divisions.js";
import { packModel } from "./pack-model.js";

const block = (width: number, least: number, weights: readonly [feature: number, column: number, weight: number][]) => {
  const cells = new Float32Array(3 * width);
  for (const [feature, column, weight] of weights) cells[feature * width + column] = weight;
  return { cells, width, least };
};

/** Three features; of the second, whose weights are too small to keep, nothing should be left. */
const model = unpackModel(
  packModel(
    Int32Array.of(5, 80, 306),
    {
      divisions: block(HEAD, 0.5, [
        [0, 1, 2],
        [1, 0, 0.1],
        [2, 0, -4.5],
      ]),
      evidence: block(1, 0.5, [[2, 0, 0.5]]),
      classes: block(classes.length, 2, [[1, 7, 1]]),
    },
    { bias: [], temperature: { division: 1, class: 1 }, evidence: { least: 0, confidence: 1 } },
  ),
);

it("packs rows, columns and weights so that they come out as they were", () => {
  expect([...model.starts]).toEqual([0, 1, 3]);
  expect([...model.columns]).toEqual([1, 0, HEAD]);
  expect([...model.weights]).toEqual([2, -4.5, 0.5]);
});

it("lets a row be found by its hash, and none for another hash", () => {
  expect([5, 306, 80, 7, 0].map(model.rowOf)).toEqual([0, 1, -1, -1, -1]);
});

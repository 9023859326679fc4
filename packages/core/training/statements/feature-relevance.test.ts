import { expect, test } from "vitest";
import { relevanceOf, scaledRows } from "./feature-relevance.js";

/** Four sentences; feature 0 stands in evidence only, feature 1 in all, feature 2 in none. */
const rows = {
  starts: Int32Array.from([0, 2, 4, 5, 6]),
  columns: Int32Array.from([0, 1, 0, 1, 1, 1]),
  values: Float32Array.from([0.5, 1, 0.5, 1, 1, 1]),
  width: 3,
};
const labels = Uint8Array.from([1, 1, 0, 0]);

test("a feature that stands in evidence only counts for more than one that stands everywhere", () => {
  const [telling = 0, common = 0] = relevanceOf(rows, labels);
  expect(telling).toBeGreaterThan(common);
  expect(telling + common).toBeCloseTo(2);
});

test("a feature that marks the absence of evidence counts for as much as one that marks evidence", () => {
  const opposite = labels.map((label) => 1 - label);
  expect(relevanceOf(rows, opposite)).toEqual(relevanceOf(rows, labels));
});

test("a feature that no sentence has counts for nothing", () => {
  expect(relevanceOf(rows, labels)[2]).toBe(0);
});

test("rows are scaled feature by feature", () => {
  expect([...scaledRows(rows, Float64Array.from([2, 3, 9])).values]).toEqual([1, 3, 1, 3, 3, 3]);
});

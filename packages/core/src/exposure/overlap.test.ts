import fc from "fast-check";
import { expect, test } from "vitest";
import { overlapping } from "./overlap.js";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const weights = fc.array(
  fc.integer({ min: -1200, max: 1200 }).map((hundredths) => hundredths / 100),
  { maxLength: 12 },
);

test("the strongest counts in full and each further one at half of the one before", () => {
  expect(overlapping([2, 8, 4], 0.5)).toEqual([0.5, 8, 2]);
});

test("evidence for and against is weighed apart", () => {
  expect(overlapping([6, -4, 2, -1], 0.5)).toEqual([6, -4, 1, -0.5]);
});

test("three names for one fact do not add up to three", () => {
  expect(sum(overlapping([5, 5, 5], 0.5))).toBeLessThan(10);
});

test("a stronger weight never lowers the sum", () => {
  fc.assert(
    fc.property(weights, fc.nat(), fc.integer({ min: 1, max: 500 }), (list, at, more) => {
      fc.pre(list.length > 0);
      const i = at % list.length;
      const raised = list.map((weight, j) => (i === j ? Math.round(weight * 100 + more) / 100 : weight));
      expect(sum(overlapping(raised, 0.5))).toBeGreaterThanOrEqual(sum(overlapping(list, 0.5)) - 1e-9);
    }),
  );
});

test("one more reason to worry never lowers the sum", () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 1200 }), (list, hundredths) => {
      expect(sum(overlapping([...list, hundredths / 100], 0.5))).toBeGreaterThanOrEqual(
        sum(overlapping(list, 0.5)) - 1e-9,
      );
    }),
  );
});

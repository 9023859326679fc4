import { expect, it } from "vitest";
import { fittedLevels, nearestLevel } from "./weight-levels.js";

it("finds the values that weights crowd around", () => {
  const weights = Float32Array.from({ length: 300 }, (_, i) => [-2, 0.5, 3][i % 3] ?? 0);
  const levels = fittedLevels(weights, 4);
  for (const weight of new Set(weights)) expect(levels[nearestLevel(weight, levels)]).toBeCloseTo(weight, 1);
});

it("keeps the levels in order, and gives the nearest", () => {
  const levels = fittedLevels(
    Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i) * 4),
    8,
  );
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  for (const [k, level] of levels.entries()) expect(nearestLevel(level, levels)).toBe(k);
});

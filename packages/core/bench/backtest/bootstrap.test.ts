import { describe, expect, test } from "vitest";
import { auc } from "./auc.js";
import { aucInterval } from "./bootstrap.js";

const positives = Array.from({ length: 60 }, (_, i) => (i * 7) % 40);
const negatives = Array.from({ length: 60 }, (_, i) => (i * 5) % 31);

describe("aucInterval", () => {
  test("encloses the estimate and is the same on every run", () => {
    const interval = aucInterval(positives, negatives);
    const [low, high] = interval ?? [Number.NaN, Number.NaN];
    expect(low).toBeLessThan(auc(positives, negatives) ?? Number.NaN);
    expect(high).toBeGreaterThan(auc(positives, negatives) ?? Number.NaN);
    expect(aucInterval(positives, negatives)).toEqual(interval);
  });

  test("narrows with more cases", () => {
    const width = ([low, high]: readonly [number, number] = [0, 0]) => high - low;
    const many = (scores: number[]) => Array.from({ length: 6 }, () => scores).flat();
    expect(width(aucInterval(many(positives), many(negatives)))).toBeLessThan(width(aucInterval(positives, negatives)));
  });

  test("is undefined when one side is empty", () => {
    expect(aucInterval([], negatives)).toBeUndefined();
  });
});

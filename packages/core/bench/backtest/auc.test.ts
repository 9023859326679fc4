import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auc } from "./auc.js";

const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });

/** The definition itself, pair by pair. */
function pairwise(positives: readonly number[], negatives: readonly number[]): number {
  let wins = 0;
  for (const p of positives) for (const n of negatives) wins += p > n ? 1 : p === n ? 0.5 : 0;
  return wins / (positives.length * negatives.length);
}

describe("auc", () => {
  test("is 1 when every positive scores higher, 0 when every one scores lower", () => {
    expect(auc([3, 4], [1, 2])).toBe(1);
    expect(auc([1, 2], [3, 4])).toBe(0);
  });

  test("counts a tie as one half", () => {
    expect(auc([5, 5], [5])).toBe(0.5);
    expect(auc([3, 2], [1, 2])).toBe(0.875);
  });

  test("is undefined when there is nothing to compare", () => {
    expect(auc([], [1])).toBeUndefined();
    expect(auc([1], [])).toBeUndefined();
  });

  test("equals the share of pairs in the right order, whatever the scores", () => {
    fc.assert(
      fc.property(scores, scores, (p, n) => {
        expect(auc(p, n)).toBeCloseTo(pairwise(p, n), 12);
      }),
    );
  });

  test("does not depend on the scale of the score", () => {
    fc.assert(
      fc.property(scores, scores, (p, n) => {
        const stretched = (score: number) => score ** 3 + 7;
        expect(auc(p.map(stretched), n.map(stretched))).toBe(auc(p, n));
      }),
    );
  });
});

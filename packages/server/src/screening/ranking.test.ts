import type { Assessment } from "@manumit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { byExposure, Ranking } from "./ranking.js";

const assessment = fc.record({
  supplierId: fc.uuid(),
  tier: fc.constantFrom("low", "moderate", "high", "severe"),
  score: fc.integer({ min: 0, max: 5 }),
}) as fc.Arbitrary<Pick<Assessment, "supplierId" | "tier" | "score">> as fc.Arbitrary<Assessment>;

test("a ranking holds what sorting everything and cutting would hold, equals in the order they came", () => {
  fc.assert(
    fc.property(fc.array(assessment), fc.integer({ min: 0, max: 20 }), (assessments, limit) => {
      const ranking = new Ranking(limit);
      for (const each of assessments) ranking.add(each);
      expect(ranking.ranked()).toEqual(assessments.toSorted(byExposure).slice(0, limit));
    }),
  );
});

test("a tier set by law stands above any score", () => {
  const [listed, scored] = [{ tier: "severe", score: 10 } as Assessment, { tier: "high", score: 79 } as Assessment];
  expect([scored, listed].sort(byExposure)).toEqual([listed, scored]);
});

import { expect, test } from "vitest";
import { CRITERIA } from "../../src/statement/reading/model/model-file.js";
import { treeScorer } from "../../src/statement/reading/model/trees.js";
import { growTrees } from "./grow-trees.js";

test("a cue that one sentence in thirty has, fewer than one step of the quantiles, decides where it tells", () => {
  const isRare = (r: number): boolean => r % 30 === 0;
  const rows = Array.from({ length: 900 }, (_, r) => Float64Array.from([isRare(r) ? 1 : 0, (r * 7) % 100]));
  const labels = rows.map((_, r) => Uint8Array.from({ length: CRITERIA }, () => (isRare(r) ? 1 : 0)));
  const score = treeScorer(growTrees(rows, labels));
  const withCue = new Float64Array(CRITERIA);
  const without = new Float64Array(CRITERIA);
  score(Float64Array.from([1, 50]), withCue);
  score(Float64Array.from([0, 50]), without);
  withCue.forEach((value, c) => {
    expect(value - (without[c] ?? 0)).toBeGreaterThan(2);
  });
});

import { expect, test } from "vitest";
import { calibrate, thresholdOf } from "./calibrate.js";
import { f1 } from "./measure.js";

const scores = Array.from({ length: 200 }, (_, i) => (i - 150) / 20);
const truth = scores.map((score) => (score > 0.51 ? 1 : 0));

test("the threshold parts scores that can be parted", () => {
  const threshold = thresholdOf(scores, truth);
  expect(
    f1(
      scores.map((score) => score >= threshold),
      truth,
    ),
  ).toBeGreaterThan(0.9);
});

test("the calibrated threshold decides as the score's threshold does", () => {
  const mixed = truth.map((label, i) => (i % 9 === 0 ? 1 - label : label));
  const { slope, offset, threshold } = calibrate(scores, mixed);
  const least = thresholdOf(scores, mixed);
  for (const score of scores) {
    if (Math.abs(score - least) < 0.02) continue;
    expect(1 / (1 + Math.exp(-(slope * score + offset))) >= threshold).toBe(score >= least);
  }
});

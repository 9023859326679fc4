import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreOf } from "./score.js";

const likely = fc.double({ min: 0, max: 1, noNaN: true });

it("a score lies between the least and the most likely of what it is made of", () => {
  fc.assert(
    fc.property(likely, likely, likely, (topic, reported, happening) => {
      const score = scoreOf(topic, reported, happening);
      expect(score).toBeGreaterThanOrEqual(Math.min(topic, reported, happening) - 1e-9);
      expect(score).toBeLessThanOrEqual(Math.max(topic, reported, happening) + 1e-9);
    }),
  );
});

it("what does not happen is not reported, however much it is spoken of", () => {
  expect(scoreOf(1, 1, 0)).toBe(0);
});

import { expect, test } from "vitest";
import { findIndicators } from "./find-indicators.js";
import { restated } from "./restated.js";

test.each([
  ["Passports are returned on request but kept in the office safe", "Passports are kept in the office safe"],
  ["The doors were open by day, but they were locked at night.", "The doors were locked at night."],
])("what “%s” turns to is a sentence of its own", (text, turned) => {
  expect(restated(text)).toBe(turned);
});

test("a sentence that turns to nothing is not restated", () => {
  expect(restated("Passports are kept in the safe.")).toBeUndefined();
  expect(restated("We are tired but happy.")).toBeUndefined();
});

test("a practice behind a control is reported, a control behind a control is not", () => {
  const found = (text: string) => findIndicators(text).map(({ indicator }) => indicator);
  expect(found("Passports are returned on request but kept in the office safe")).toEqual(["documents"]);
  expect(found("Passports are copied at hiring but never kept.")).toEqual([]);
});

test("a long text does not slow it down", () => {
  const start = performance.now();
  for (const part of ["a ", "are but ", "but ", "they are "]) restated(part.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(1000);
});

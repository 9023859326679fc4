import { expect, test } from "vitest";
import { setsAside } from "./set-aside.js";

test.each([
  "Do guards stop workers from leaving?",
  "If a worker tells you that her passport was taken, call the lead.",
  "Managers are trained to spot retained passports.",
])("“%s” reports nothing, whatever it names", (text) => {
  expect(setsAside(text)).toBe(true);
});

test.each([
  "why is the gate locked on sunday?",
  "If we complain they will call immigration.",
  "Managers hold the passports of the staff.",
])("“%s” may report something", (text) => {
  expect(setsAside(text)).toBe(false);
});

test("a long text does not slow it down", () => {
  const start = performance.now();
  for (const part of ["training ", "if a ", "do ", "staff "]) setsAside(part.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(1500);
});

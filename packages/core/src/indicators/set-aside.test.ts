import { expect, test } from "vitest";
import { setsAside } from "./set-aside.js";

test.each([
  "Do guards stop workers from leaving?",
  "If a worker tells you that her passport was taken, call the lead.",
  "Managers are trained to spot retained passports.",
  "Suppliers must not withhold wages.",
  "No worker should pay for a job.",
  "Residents must be free to leave at any time.",
  "Role play: the guard has locked the door.",
  "If workers have paid fees, the supplier has to refund them.",
])("“%s” reports nothing, whatever it names", (text) => {
  expect(setsAside(text)).toBe(true);
});

test.each([
  "why is the gate locked on sunday?",
  "If we complain they will call immigration.",
  "Managers hold the passports of the staff.",
  "Suppliers must not withhold wages, yet this one does.",
  "Workers must hand over their passports.",
  "If we are late, an hour is deducted.",
])("“%s” may report something", (text) => {
  expect(setsAside(text)).toBe(false);
});

test("a long text does not slow it down", () => {
  const start = performance.now();
  for (const part of ["training ", "if a ", "do ", "staff ", "the ", "if a, "]) setsAside(part.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(1500);
});

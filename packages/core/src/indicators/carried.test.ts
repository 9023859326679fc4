import { expect, it, test } from "vitest";
import { carried } from "./carried.js";
import { findIndicators } from "./find-indicators.js";

test.each([
  ["They are kept in the office.", "All workers gave up their passports.", "The passports are kept in the office."],
  ["It has been taken by the agent.", "I had a bank card.", "The bank card has been taken by the agent."],
  ["All of them were locked.", "We tried the doors, one by one.", "The doors were locked."],
])("“%s” after “%s” is read as “%s”", (text, before, read) => {
  expect(carried(text, before)).toBe(read);
});

test.each([
  ["They like the food.", "All workers gave up their passports."],
  ["They are kept in the office.", "The brooms are new."],
  ["They are kept in the office.", "Do workers hold their own passports?"],
  ["Keys are kept in the office.", "All workers gave up their passports."],
])("“%s” after “%s” is read as it stands", (text, before) => {
  expect(carried(text, before)).toBeUndefined();
});

it("a sign told with a pronoun is found, and its quote is the sentence itself", () => {
  const text = "We asked about passports. They are kept in the manager's office and not given back.";
  const readings = findIndicators(text);
  expect(readings.map(({ indicator }) => indicator)).toContain("documents");
  expect(readings.at(-1)?.quote).toBe("They are kept in the manager's office and not given back.");
});

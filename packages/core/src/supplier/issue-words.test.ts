import { expect, it } from "vitest";
import { InvalidInput, parseSupplier } from "./index.js";

const messageFor = (input: unknown): string => {
  try {
    parseSupplier(input);
    return "accepted";
  } catch (error) {
    if (error instanceof InvalidInput) return error.message;
    throw error;
  }
};

const mill = { id: "1", name: "Example Mills" };

it.each([
  [{}, "id: is missing (a text); name: is missing (a text)"],
  [{ ...mill, id: 1 }, "id: must be a text, not a number"],
  [{ ...mill, sites: {} }, "sites: must be a list, not an object"],
  [null, "must be an object, not null"],
  [{ ...mill, workforce: { migrantShare: 7 } }, "workforce.migrantShare: must be at most 1"],
  [{ ...mill, workforce: { migrantShare: -1 } }, "workforce.migrantShare: must be at least 0"],
  [{ ...mill, workforce: { migrantShare: Number.NaN } }, "workforce.migrantShare: must be a number, not NaN"],
  [
    { ...mill, declarations: [{ id: "statement-published", answer: true, date: "3 August" }] },
    "declarations.0.date: must be an ISO date such as 2026-08-03",
  ],
  [{ ...mill, name: "x".repeat(1_001) }, "name: must be at most 1000 characters"],
  [{ ...mill, nme: "x" }, 'nme: unknown key; did you mean "name"?'],
  [{ ...mill, b: "x" }, "b: unknown key"],
])("says what is wrong with %j in plain words", (input, message) => {
  expect(messageFor(input)).toBe(message);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidInput } from "./invalid-input.js";
import { parseSupplier } from "./parse.js";

const issuesOf = (input: unknown) => {
  try {
    parseSupplier(input);
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues;
    throw error;
  }
  return [];
};

test("a supplier with only an id and a name is accepted, unchanged", () => {
  const supplier = { id: "a", name: "Example Trading" };
  expect(parseSupplier(supplier)).toBe(supplier);
});

test("a misspelt key is refused with its path and the nearest known key", () => {
  expect(issuesOf({ id: "a", name: "b", countrry: "GB" })).toEqual([
    { path: ["countrry"], message: 'unknown key; did you mean "country"?' },
  ]);
  expect(issuesOf({ id: "a", name: "b", goods: [{ name: "t-shirt", inputs: [{ orign: "CN" }] }] })).toEqual([
    { path: ["goods", 0, "inputs", 0, "orign"], message: 'unknown key; did you mean "origin"?' },
  ]);
});

test("each broken field gets its own issue with a path", () => {
  const issues = issuesOf({ id: "", workforce: { migrantShare: 7, homework: "yes" }, statement: { url: 3 } });
  expect(issues.map(({ path }) => path.join("."))).toEqual([
    "id",
    "name",
    "workforce.migrantShare",
    "workforce.homework",
    "statement.url",
  ]);
});

test("text beyond its limit is refused", () => {
  expect(issuesOf({ id: "a", name: "x".repeat(1_000_000) })[0]?.path).toEqual(["name"]);
});

test("goods nested without end are refused in bounded time", () => {
  let good: object = { name: "seed" };
  for (let i = 0; i < 50_000; i++) good = { name: "input", inputs: [good] };
  expect(issuesOf({ id: "a", name: "b", goods: [good] })[0]?.message).toContain("deeper than");
});

test("any value at all is either accepted or refused with InvalidInput", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => issuesOf(value)).not.toThrow();
    }),
  );
});

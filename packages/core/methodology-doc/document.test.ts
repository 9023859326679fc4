import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { methodology } from "../src/methodology/current.js";
import { tablesIn, withFreshTables } from "./document.js";
import { methodologyTables } from "./tables.js";

const markdown = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "methodology.md"), "utf8");

test("the tables of the methodology say what the code reads (npm run docs:methodology brings them up to date)", () => {
  expect(withFreshTables(markdown)).toBe(markdown);
});

test("every table that is made is shown", () => {
  expect(tablesIn(markdown).sort()).toEqual(Object.keys(methodologyTables).sort());
});

test("the document names the version of the methodology in force", () => {
  expect(markdown).toContain(`Methodology version ${methodology.version}`);
});

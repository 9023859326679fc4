import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tablesIn, withFreshTables } from "./document.js";
import { formatTables } from "./tables.js";

const markdown = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "formats.md"), "utf8");

test("the tables of the formats say what the code reads (npm run docs:formats brings them up to date)", async () => {
  expect(await withFreshTables(markdown)).toBe(markdown);
});

test("every table that is made is shown", () => {
  expect(tablesIn(markdown).sort()).toEqual(Object.keys(formatTables).sort());
});

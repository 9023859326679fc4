import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tableOf } from "./table-of.js";

const source = join(import.meta.dirname, "..");
const importOfData = /^import (\w+) from "[./]+\/data\/[^"]+\.json"/gm;

describe("shipped tables", () => {
  it("are read from what gives their text, as the build ships them, or taken as they are", () => {
    expect(tableOf<unknown>(() => '[{"code":"01"}]')).toEqual([{ code: "01" }]);
    expect(tableOf([{ code: "01" }])).toEqual([{ code: "01" }]);
  });

  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const readers = files
    .map((file) => ({ file, text: readFileSync(join(source, file), "utf8") }))
    .filter(({ text }) => text.match(importOfData));

  // In the built package the import is a function: one that is read without `tableOf` works here and fails there.
  it.each(readers.map(({ file, text }) => [file, text]))("are read through tableOf in %s", (_file, text) => {
    expect(text).toMatch(/\b(?:tableOf(?:<[^(]*>)?|crosswalk|byKey)\(/);
  });
});

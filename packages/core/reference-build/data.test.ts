import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptTables } from "./kept-tables.js";
import type { ManifestRow } from "./manifest.js";
import { sha256 } from "./sha256.js";
import { tables } from "./tables/index.js";

const dataFolder = join(import.meta.dirname, "..", "data");
const open = (file: string) => readFileSync(join(dataFolder, file), "utf8");
const manifest: ManifestRow[] = JSON.parse(open("manifest.json"));

const rowsIn = (content: string): number => {
  const table = JSON.parse(content);
  return (Array.isArray(table) ? table : table.rows).length;
};

describe("the reference data in the package", () => {
  it.each(manifest.map((row) => [`${row.dataset} in ${row.file}`, row] as const))(
    "matches the manifest: %s",
    (_, row) => {
      const content = open(row.file);
      expect(sha256(content)).toBe(row.sha256);
      expect(rowsIn(content)).toBe(row.rows);
    },
  );

  it("has a manifest entry for every table that ships, and no other", () => {
    const built = [...tables, ...keptTables].flatMap(({ file, sources }) =>
      sources.map(({ dataset }) => `${dataset} ${file}`),
    );
    expect(manifest.map(({ dataset, file }) => `${dataset} ${file}`)).toEqual(built.sort());
  });

  it("says of every dataset who published it, which edition, when it was read and under what licence", () => {
    for (const { publisher, edition, retrieved, licence, title } of manifest) {
      expect([publisher, edition, licence, title].every((text) => text.length > 0)).toBe(true);
      expect(retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("ships nothing of the Global Slavery Index, whose licence reserves all rights", () => {
    const inputs = manifest.flatMap(({ inputs }) => inputs.map(({ file }) => file));
    expect(inputs.filter((file) => /gsi/i.test(file))).toEqual([]);
    expect(readdirSync(dataFolder).filter((file) => /gsi/i.test(file))).toEqual([]);
  });
});

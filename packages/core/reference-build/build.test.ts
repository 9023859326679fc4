import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { alpha2Of } from "./alpha2.js";
import { compactCrosswalk } from "./crosswalk.js";
import { inputsOf } from "./inputs.js";
import { isicTree } from "./isic-tree.js";
import { manifestOf } from "./manifest.js";
import { serialise } from "./serialise.js";
import type { Read, Source, Table } from "./table.js";

const folder = mkdtempSync(join(tmpdir(), "reference-build-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "goods.csv"), 'code,name\n1,cotton\n2,"silk, raw"\n');

const source: Source = {
  dataset: "goods",
  title: "Goods",
  source: "a file",
  publisher: "nobody",
  edition: "1",
  retrieved: "2026-11-24",
  licence: "none",
};
const table: Table = { file: "goods.json", sources: [source], inputs: ["goods.csv"], key: ["code"], build: () => [] };

/** Rows as if an input held them, whatever it is called. */
const reading = (rows: Record<string, string>[]): Read => (() => rows) as Read;

describe("the reference data build", () => {
  it("writes one row a line", () => {
    expect(serialise(table, [{ code: "1" }, { code: "2" }])).toEqual({
      content: '[\n{"code":"1"},\n{"code":"2"}\n]\n',
      rows: 2,
    });
    expect(serialise(table, { columns: ["code", "name"], rows: ["1 raw silk"] })).toEqual({
      content: '{"columns":["code","name"],"rows":[\n"1 raw silk"\n]}\n',
      rows: 1,
    });
  });

  it("refuses repeated and missing keys and empty tables", () => {
    expect(() => serialise(table, [{ code: "1" }, { code: "1" }])).toThrow("occurs twice");
    expect(() => serialise(table, { columns: ["code"], rows: ["1", "1"] })).toThrow("occurs twice");
    expect(() => serialise(table, [{ name: "cotton" }])).toThrow("has no code");
    expect(() => serialise(table, [])).toThrow("empty");
  });

  it("reads declared inputs and fingerprints them", () => {
    const { read, fingerprints } = inputsOf(table, folder);
    expect(read("goods.csv", ["name"])).toEqual([
      { code: "1", name: "cotton" },
      { code: "2", name: "silk, raw" },
    ]);
    expect(fingerprints()).toEqual([{ file: "goods.csv", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it("refuses undeclared, missing and unread inputs and missing columns", () => {
    const { read, fingerprints } = inputsOf(table, folder);
    expect(() => read("other.csv", [])).toThrow("without declaring it");
    expect(() => read("goods.csv", ["origin"])).toThrow("no column origin");
    expect(() => inputsOf({ ...table, inputs: ["gone.csv"] }, folder).read("gone.csv", [])).toThrow("cannot be read");
    expect(() => inputsOf(table, folder).fingerprints()).toThrow("never reads it");
    expect(fingerprints).not.toThrow();
  });

  it("refuses an unknown alpha-3 code", () => {
    const alpha2 = alpha2Of(reading([{ alpha2: "PK", alpha3: "PAK" }]));
    expect(alpha2("PAK")).toBe("PK");
    expect(() => alpha2("PKX")).toThrow("not an ISO 3166-1 alpha-3 code");
  });

  it("refuses a dataset that two tables describe differently", () => {
    const built = { table, rows: 1, sha256: "", inputs: [] };
    const other = { ...table, file: "other.json", sources: [{ ...source, edition: "2" }] };
    expect(() => manifestOf([built, { ...built, table: other }])).toThrow("described in two ways");
    expect(manifestOf([built, built])).toHaveLength(2);
  });

  it("finds the deepest ISIC code that several share", () => {
    const rows = ["C", "10", "101", "1010", "102", "1020", "11"].map((code) => ({ code, section: "C" }));
    const tree = isicTree(reading([...rows, { code: "A", section: "A" }]));
    expect(tree.shared(["1010"])).toBe("1010");
    expect(tree.shared(["1010", "1020"])).toBe("10");
    expect(tree.shared(["1010", "11"])).toBe("C");
    expect(tree.shared(["1010", "A"])).toBeUndefined();
    expect(() => tree.shared(["9999"])).toThrow("not an ISIC");
  });

  it("leaves out of a crosswalk what a shorter code says already", () => {
    const crosswalk = new Map([
      ["11", "A"],
      ["111", "01"],
      ["1111", "01"],
      ["1112", "0113"],
    ]);
    expect(compactCrosswalk("naics", crosswalk).rows).toEqual(["11 A", "111 01", "1112 0113"]);
  });
});

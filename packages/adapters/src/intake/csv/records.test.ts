import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { IntakeError } from "../intake-error.js";
import { CsvRecords } from "./records.js";

const all = (pieces: readonly string[], recordLength = 1_000) => {
  const records = new CsvRecords(",", "\n", recordLength);
  return [...pieces.flatMap((piece) => records.push(piece)), ...records.end()];
};
const cut = (text: string, size: number): string[] => text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];

describe("the records of a delimited text", () => {
  it("are the same however the text is cut", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "é"), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }),
        fc.nat(9),
        (rows, size) => {
          const text = `${Papa.unparse(rows, { newline: "\n" })}\n`;
          expect(all(cut(text, size + 1))).toEqual(all([text]));
        },
      ),
    );
  });

  it("give back what was written, with the line each begins in", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replaceAll("\r", ""));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = `${Papa.unparse(rows, { newline: "\n", quotes: true })}\n`;
        const records = all([text]).flatMap((record) => ("cells" in record ? [record] : []));
        expect(records.slice(0, rows.length).map(({ cells }) => cells)).toEqual(rows);
        let line = 1;
        for (const [at, row] of rows.entries()) {
          expect(records[at]?.line).toBe(line);
          line += 1 + row.join("").split("\n").length - 1;
        }
      }),
    );
  });

  it("hold no more than a record: an endless one is given up and the next line is read", () => {
    const records = new CsvRecords(",", "\n", 1_000);
    expect(records.push("a,b\n")).toHaveLength(1);
    const endless = Array.from({ length: 100 }, () => records.push("x".repeat(500))).flat();
    expect(endless).toMatchObject([{ line: 2, broken: expect.stringMatching(/longer/) }]);
    expect(records.push("\nc,d\n")).toMatchObject([{ line: 3, cells: ["c", "d"] }]);
  });

  it("are no longer looked for in a text of broken quotes only", () => {
    expect(() => all([`${'"a\n'.repeat(5_001)}`])).toThrow(IntakeError);
  });
});

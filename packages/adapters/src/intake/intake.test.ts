import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collected, inChunks } from "../testing/collected.js";
import { read } from "../testing/read.js";
import { intake } from "./intake.js";
import { IntakeError } from "./intake-error.js";

const list = "Supplier,Country\nA,FR\nB,DE\nC,IT\n";

describe("intake", () => {
  it("reads Node streams and web streams as well as bytes", async () => {
    const bytes = new TextEncoder().encode(list);
    for (const input of [
      bytes,
      Readable.from([bytes]),
      new Blob([bytes]).stream() as unknown as AsyncIterable<Uint8Array>,
    ]) {
      expect(await collected(intake(input))).toHaveLength(3);
    }
  });

  it("counts in its summary what was read, accepted and refused, and how", async () => {
    const { summary } = await read("Supplier,Country\nA,FR\n\nB,Narnia\n");
    expect(summary).toMatchObject({ read: 2, accepted: 1, refused: 1, format: "csv", encoding: "UTF-8" });
    expect(summary.because).toMatch(/header of known columns/);
  });

  it("gives the first row while the input has not ended, and lets go of the input when the reader stops", async () => {
    let closed = false;
    async function* endless() {
      try {
        yield new TextEncoder().encode("Supplier,Country\n");
        for (;;) yield new TextEncoder().encode("A,FR\n".repeat(1_000));
      } finally {
        closed = true;
      }
    }
    for await (const row of intake(endless())) {
      expect(row.kind).toBe("supplier");
      break;
    }
    expect(closed).toBe(true);
  });

  it("ends at its limits with an IntakeError", async () => {
    await expect(read(list, { limits: { bytes: 20 } })).rejects.toMatchObject({ reason: "too-large" });
    await expect(read(list, { limits: { expandedBytes: 20 } })).rejects.toMatchObject({ reason: "too-large" });
    await expect(read(list, { limits: { rows: 2 } })).rejects.toMatchObject({ reason: "too-large", at: { line: 4 } });
    const deep = `[{"id":"a","name":"A","goods":[${'{"inputs":['.repeat(50)}${"]}".repeat(50)}]}]`;
    await expect(read(deep)).rejects.toMatchObject({ reason: "too-deep" });
    expect((await read(deep.slice(1, -1), { format: "ndjson" })).refused[0]?.reason).toMatch(/nests deeper/);
  });

  it("says which formats are read when asked for one that is known elsewhere", async () => {
    await expect(read(list, { format: "pdf" as "csv" })).rejects.toMatchObject({
      reason: "unknown-format",
      message: expect.stringMatching(/"pdf" is not read.*csv/),
    });
    await expect(read("PK\x03\x04", { filename: "a.csv" })).rejects.toMatchObject({
      reason: "unknown-format",
      message: expect.stringMatching(/workbook/),
    });
  });

  it.each(["csv", "json", undefined] as const)("refuses an empty input (%s)", async (format) => {
    await expect(read("", format ? { format } : {})).rejects.toMatchObject({ reason: "malformed" });
  });

  it("passes an error of the input on as it is", async () => {
    const failure = new Error("disk gone");
    const broken = Readable.from(
      (async function* () {
        yield new TextEncoder().encode(list);
        throw failure;
      })(),
    );
    await expect(collected(intake(broken))).rejects.toBe(failure);
  });

  it("gives no rows of roles that were not asked for", async () => {
    expect((await read(list, { roles: ["buyer"] })).rows).toEqual([]);
    expect((await read(list, { roles: ["supplier"] })).rows).toHaveLength(3);
  });

  const messy = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "Supplier",
          "Country",
          ",",
          ";",
          '"',
          "\n",
          "\r",
          "=",
          "FR",
          "{",
          "}",
          "[",
          "]",
          ":",
          '"id"',
          "\\",
          "é",
          "35%",
        ),
      )
      .map((parts) => new TextEncoder().encode(parts.join(""))),
    fc
      .array(fc.array(fc.string({ unit: "binary", maxLength: 6 }), { maxLength: 4 }))
      .map((rows) =>
        new TextEncoder().encode(`Supplier,Country,% migrants,Goods\n${rows.map((row) => row.join(",")).join("\n")}`),
      ),
  );

  it("throws nothing but IntakeError, whatever it is given", async () => {
    await fc.assert(
      fc.asyncProperty(messy, fc.constantFrom("csv", "json", "ndjson", undefined), async (bytes, format) => {
        try {
          await read(bytes, format ? { format } : {});
        } catch (error) {
          expect(error).toBeInstanceOf(IntakeError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same rows however the input is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        messy,
        fc.constantFrom("csv", "json", "ndjson"),
        fc.integer({ min: 1, max: 7 }),
        async (bytes, format, size) => {
          const outcome = async (input: Uint8Array | AsyncIterable<Uint8Array>) => {
            const rows: unknown[] = [];
            try {
              for await (const row of intake(input, { format: format as "csv" })) {
                rows.push(row.kind === "supplier" ? [row.supplier, row.at] : row);
              }
            } catch (error) {
              rows.push((error as Error).message);
            }
            return rows;
          };
          expect(await outcome(inChunks(bytes, size))).toEqual(await outcome(bytes));
        },
      ),
      { numRuns: 300 },
    );
  });
});

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMissing } from "../intake/table/cell.js";
import { assessmentOf } from "../testing/assessment.js";
import { collected } from "../testing/collected.js";
import { read } from "../testing/read.js";
import { deliver } from "./deliver.js";

const written = async (...changes: Parameters<typeof assessmentOf>[0][]) =>
  Buffer.concat(await collected(deliver(changes.map(assessmentOf), "csv"))).toString();

describe("the CSV delivery", () => {
  it("has a row a supplier with stable columns", async () => {
    const [row] = parse(await written({}), { columns: true }) as Record<string, string>[];
    expect(row).toEqual({
      id: "s-1",
      name: "Brindlecote Mills",
      country: "PK",
      tier: "high",
      interval_low: "40.1",
      interval_high: "80.2",
      score: "62.4",
      inherent_low: "44",
      inherent_high: "83",
      inherent_score: "66.4",
      main_reason: "Country: Pakistan: rule of law −0.86.",
      flags: "",
      list_matches: "",
      open_questions: "Is any work done in homes?",
      next_step: "Open a dialogue.",
      next_step_owner: "buyer",
      next_step_within: "30 days",
      methodology_version: "1.0.0",
    });
  });

  it("has only its header where there are no suppliers", async () => {
    expect((await written()).split("\r\n")).toHaveLength(2);
  });

  it("neutralises cells that could run as formulas, wherever a supplier put them", async () => {
    const text = await written({ supplierId: "@id", input: { id: "@id", name: "=cmd|' /C calc'!A0", country: "PK" } });
    const [row] = parse(text, { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ id: "'@id", name: "'=cmd|' /C calc'!A0" });
  });

  const name = fc
    .oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom("=", "'", '"', ",", ";", "\n", " ", "A", "株", "ش") }),
    )
    .filter(
      (text) =>
        !text.includes("\0") && !text.includes("\r") && !isMissing(text.trim()) && !/^total$/i.test(text.trim()),
    );

  it("is read again by intake with every name and id as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, name), { minLength: 1 }), async (suppliers) => {
        const changes = suppliers.map(([id, supplier]) => ({
          supplierId: id,
          input: { id, name: supplier, country: "PK" },
        }));
        const { suppliers: again, refused } = await read(await written(...changes));
        expect(refused).toEqual([]);
        expect(again.map((one) => [one.id, one.name, one.country])).toEqual(
          suppliers.map(([id, supplier]) => [id.trim(), supplier.trim(), "PK"]),
        );
      }),
    );
  });
});

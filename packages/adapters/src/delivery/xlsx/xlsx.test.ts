import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { intake } from "../../intake/intake.js";
import { assessmentOf } from "../../testing/assessment.js";
import { collected } from "../../testing/collected.js";
import { deliver } from "../deliver.js";

const workbook = async (...changes: Parameters<typeof assessmentOf>[0][]) => {
  const bytes = Buffer.concat(await collected(deliver(changes.map(assessmentOf), "xlsx", { asOf: "2026-11-24" })));
  const files = unzipSync(bytes);
  const text = (name: string) => new TextDecoder().decode(files[name]);
  return { text, names: Object.keys(files) };
};

describe("the workbook", () => {
  it("has the sheets that its readers look for", async () => {
    const { text } = await workbook({});
    const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["Summary", "Suppliers", "Factors", "List matches", "Open questions", "Sources"]);
  });

  it("holds what a supplier is called as text, never as a formula, whatever it is", async () => {
    const { text, names } = await workbook({
      input: { id: "=1", name: '=HYPERLINK("http://example.test")', country: "PK" },
    });
    for (const name of names) if (/sheet\d+\.xml$/.test(name)) expect(text(name)).not.toContain("<f>");
    expect(text("xl/sharedStrings.xml")).toContain("=HYPERLINK");
  });

  it("leaves out characters that XML cannot hold, and stays readable with very long texts", async () => {
    const { text } = await workbook({ input: { id: "x", name: `a\u0000b\ud800${"長".repeat(40_000)}` } });
    expect(text("xl/sharedStrings.xml")).toContain("ab長");
  });

  it("can be opened whatever a supplier is called", async () => {
    const names = ["constructor", "__proto__", "toString", "Brindlecote Mills"];
    const assessments = names.map((name, at) =>
      assessmentOf({ supplierId: `s-${at}`, input: { id: `s-${at}`, name } }),
    );
    const bytes = Buffer.concat(await collected(deliver(assessments, "xlsx", { asOf: "2026-11-24" })));
    const rows = await collected(intake(bytes));
    const read = rows.map((row) => (row.kind === "supplier" ? row.supplier.name : row.reason));
    expect(read.sort()).toEqual(names.sort());
  });

  it("puts the most exposed first and counts the tiers", async () => {
    const { text } = await workbook(
      { supplierId: "low-1", tier: "low", score: 3 },
      { supplierId: "severe-1", tier: "severe" },
    );
    const strings = [...text("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, value]) => value);
    expect(strings.indexOf("severe-1")).toBeLessThan(strings.indexOf("low-1"));
  });
});

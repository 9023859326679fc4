import { describe, expect, it } from "vitest";
import { assessmentOf } from "../testing/assessment.js";
import { deliver } from "./deliver.js";

async function* endless() {
  for (;;) yield assessmentOf();
}

describe("a delivery", () => {
  it.each(["csv", "ndjson", "json"] as const)("streams: %s begins before the assessments end", async (format) => {
    for await (const bytes of deliver(endless(), format)) {
      expect(bytes.length).toBeGreaterThan(0);
      break;
    }
  });

  it("in a format that is none is an error that names those that are", () => {
    expect(() => deliver([], "docx" as "csv")).toThrow(/csv, ndjson, json, html/);
    expect(() => deliver([], "toString" as "csv")).toThrow(RangeError);
  });

  it("ends with the error its assessments end with", async () => {
    const failure = new Error("gone");
    const broken = (async function* () {
      yield assessmentOf();
      throw failure;
    })();
    const reading = (async () => {
      for await (const _ of deliver(broken, "html"));
    })();
    await expect(reading).rejects.toBe(failure);
  });
});

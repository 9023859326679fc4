import { describe, expect, it } from "vitest";
import { edition, referenceEditions } from "./editions.js";

describe("reference editions", () => {
  it("name every dataset once, with its publisher, licence, date and rows", () => {
    const editions = referenceEditions();
    expect(new Set(editions.map(({ dataset }) => dataset)).size).toBe(editions.length);
    for (const { publisher, licence, retrieved, rows } of editions) {
      expect(publisher).not.toBe("");
      expect(licence).not.toBe("");
      expect(retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(rows).toBeGreaterThan(0);
    }
  });

  it("cite a dataset with its edition", () => {
    expect(edition("iso-3166")).toMatchObject({ dataset: "iso-3166", edition: "2024-06-30" });
  });

  it("refuse to cite what does not ship", () => {
    expect(() => edition("gsi")).toThrow(RangeError);
  });
});

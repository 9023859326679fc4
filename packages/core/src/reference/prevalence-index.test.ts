import { describe, expect, it } from "vitest";
import { InvalidInput } from "../supplier/index.js";
import { readGsi } from "./prevalence-index.js";

const row = { country: "Viet Nam", alpha3: "VNM", prevalence_per_1000: "4.1", resp_total: "48.7", vuln_total: "46" };

const issuesOf = (rows: readonly Record<string, unknown>[]) => {
  try {
    readGsi(rows);
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues;
    throw error;
  }
  return [];
};

describe("a user's own copy of the Global Slavery Index", () => {
  it("becomes an index by country that cites its edition", () => {
    expect(readGsi([row], { edition: "2023" })).toEqual({
      dataset: "gsi",
      edition: "2023",
      countries: { VN: { prevalencePer1000: 4.1, response: 48.7, vulnerability: 46 } },
    });
  });

  it("is read whatever the case and wording of its headers", () => {
    const workbook = {
      Country: "Türkiye",
      "Estimated prevalence of modern slavery per 1,000 population": 15.6,
      "Total vulnerability score (%)": 51,
      "Government response total (%)": 50.5,
    };
    expect(readGsi([workbook]).countries).toEqual({
      TR: { prevalencePer1000: 15.6, response: 50.5, vulnerability: 51 },
    });
  });

  it("keeps empty cells unknown and takes a response below zero", () => {
    const rows = [{ ...row, prevalence_per_1000: "", resp_total: "-2.6" }];
    expect(readGsi(rows).countries).toEqual({ VN: { response: -2.6, vulnerability: 46 } });
  });

  it("names the row and column of each cell that cannot be read", () => {
    const rows = [
      row,
      { ...row, alpha3: "", country: "Atlantis" },
      { ...row, alpha3: "NPL", country: "", vuln_total: "high" },
      row,
    ];
    expect(issuesOf(rows).map(({ path }) => path)).toEqual([
      [1, "country"],
      [2, "vuln_total"],
      [3, "country"],
    ]);
  });

  it("refuses a file that is something else", () => {
    for (const rows of [[], [{ a: 1 }], [{ country: "Nepal" }], Array.from({ length: 501 }, () => row)]) {
      expect(issuesOf(rows)).toHaveLength(1);
    }
  });
});

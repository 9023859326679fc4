import { describe, expect, it } from "vitest";
import { datesIn } from "./statement-date.js";

describe("dates in a text", () => {
  it.each([
    ["on 12 May 2026", "2026-05-12"],
    ["on 12th May, 2026", "2026-05-12"],
    ["this 20th day of May, 2024", "2024-05-20"],
    ["May 21st, 2024", "2024-05-21"],
    ["in March 2026", "2026-03"],
    ["2026-05-12", "2026-05-12"],
    ["18/05/2023", "2023-05-18"],
    ["5/24/2024", "2024-05-24"],
    ["31.03.2024", "2024-03-31"],
    ["14-NOV-2024", "2024-11-14"],
  ])("%s is %s", (text, iso) => {
    expect(datesIn(text).map((date) => date.iso)).toEqual([iso]);
  });

  it("keeps only the year where day and month could be either way round", () => {
    expect(datesIn("05/06/2024").map(({ iso }) => iso)).toEqual(["2024"]);
  });

  it("reads them in the order of another date that can only be read one way", () => {
    expect(datesIn("05/06/2024 to 31/05/2025").map(({ iso }) => iso)).toEqual(["2024-06-05", "2025-05-31"]);
  });

  it("reads a year of two digits after a day and a month", () => {
    expect(datesIn("ended 30 June '24.").map(({ iso }) => iso)).toEqual(["2024-06-30"]);
  });

  it("knows no 31 February, and no date in a number", () => {
    expect(datesIn("31 February 2024 and 1.2.3.2024")).toEqual([]);
  });
});

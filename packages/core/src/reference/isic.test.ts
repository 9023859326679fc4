import { describe, expect, it } from "vitest";
import { isicDivision, isicSection, isicTitle } from "./isic.js";

describe("ISIC Rev. 4", () => {
  it("names sections, divisions, groups and classes", () => {
    expect(isicTitle("C")).toBe("Manufacturing");
    expect(isicTitle("14")).toBe("Manufacture of wearing apparel");
    expect(isicTitle("4520")).toBe("Maintenance and repair of motor vehicles");
  });

  it("knows the section and division of a code", () => {
    expect(["0111", "011", "01", "A"].map(isicSection)).toEqual(["A", "A", "A", "A"]);
    expect(["0111", "011", "01", "A"].map(isicDivision)).toEqual(["01", "01", "01", undefined]);
  });

  it("says nothing of codes that do not exist", () => {
    for (const code of ["", "00", "9999", "Z", "01.11", "toString"]) {
      expect([isicTitle(code), isicSection(code), isicDivision(code)]).toEqual([undefined, undefined, undefined]);
    }
  });
});

import { describe, expect, it } from "vitest";
import { countryKey } from "./country-key.js";

describe("the key of a country's name", () => {
  it("does not depend on case, accents, punctuation, articles or word order", () => {
    const writings = ["Korea, Republic of", "the Republic of Korea", "KOREA (REP.)", "  korea — Rép. "];
    expect(new Set(writings.map(countryKey))).toEqual(new Set(["korea republic"]));
  });

  it("reads abbreviations with dots as one word and other dots as spaces", () => {
    expect(countryKey("U.S.A.")).toBe("usa");
    expect(countryKey("St.Lucia")).toBe(countryKey("Saint Lucia"));
    expect(countryKey("P.R. China")).toBe(countryKey("PR China"));
  });

  it("keeps every word that tells countries apart", () => {
    expect(countryKey("Equatorial Guinea")).not.toBe(countryKey("Guinea"));
    expect(countryKey("Democratic Republic of the Congo")).not.toBe(countryKey("Republic of the Congo"));
  });

  it("folds letters of all scripts the same way every time", () => {
    for (const name of ["日本", "대한민국", "भारत", "Việt Nam", "Ελλάδα", "ＣＨＩＮＡ", "Łódź"]) {
      expect(countryKey(countryKey(name))).toBe(countryKey(name));
    }
  });
});

import { describe, expect, it } from "vitest";
import { abbreviationsOf } from "./abbreviations.js";

describe("abbreviations of a word of trade", () => {
  it("are its beginning, its beginning with the last consonant, or some of its consonants", () => {
    for (const short of ["agr", "agric"]) expect(abbreviationsOf("agriculture")).toContain(short);
    expect(abbreviationsOf("construction")).toContain("constrn");
    for (const short of ["wvg", "weav"]) expect(abbreviationsOf("weaving")).toContain(short);
    expect(abbreviationsOf("printing")).toContain("prtg");
  });

  it("are never nearly as long as the word, and short words have none", () => {
    expect(abbreviationsOf("weaving")).not.toContain("weavin");
    expect(abbreviationsOf("mill")).toEqual([]);
    for (const short of abbreviationsOf("management")) expect(short.charAt(0)).toBe("m");
  });
});

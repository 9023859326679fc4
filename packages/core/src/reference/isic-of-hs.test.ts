import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isicTitle } from "./isic.js";
import { isicOfHs } from "./isic-of-hs.js";

describe("the industry that produces a good", () => {
  it("is found by subheading, heading and chapter", () => {
    expect(["610910", "6109", "61"].map(isicOfHs)).toEqual(["14", "14", "14"]);
    expect(["8471", "8541.43", "8542310000"].map(isicOfHs)).toEqual(["2620", "2610", "2610"]);
  });

  it("parts the farm or the sea from the factory", () => {
    expect([isicOfHs("0306.17"), isicOfHs("030631")]).toEqual(["1020", "03"]);
    expect([isicOfHs("090111"), isicOfHs("090121")]).toEqual(["0127", "1079"]);
    expect([isicOfHs("520100"), isicOfHs("520512")]).toEqual(["0116", "1311"]);
  });

  it("reads codes that lost their zero", () => {
    expect(isicOfHs("30617")).toBe("1020");
  });

  it("says nothing where the goods come from unlike industries", () => {
    expect(["85", "03", "0306", "9999", "", "cotton"].map(isicOfHs)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("answers any text with an ISIC class, group or division, or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.]{1,12}$/)), (text) => {
        const isic = isicOfHs(text);
        expect(isic === undefined || (isic.length >= 2 && isicTitle(isic) !== undefined)).toBe(true);
      }),
    );
  });
});

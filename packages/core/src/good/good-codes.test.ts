import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goodsOfCode, goodsOfHs } from "./good-codes.js";

describe("goods by code", () => {
  it.each([
    ["6109.10.00", ["Garments (cotton)"]],
    ["610910", ["Garments (cotton)"]],
    ["61", ["Garments"]],
    ["6109", ["Garments"]],
    ["0303", ["Fish"]],
    ["0303.23", ["Tilapia (fish)"]],
    ["303", ["Fish"]],
    ["8541.43.0010", ["Solar Modules"]],
    ["8541.40", ["Solar Cells", "Solar Modules"]],
    ["9999", []],
    ["", []],
    ["cotton", []],
  ])("HS %s is %j", (code, goods) => {
    expect(goodsOfHs(code)).toEqual(goods);
  });

  it("reads no jujubes out of a code for other fruit", () => {
    expect(goodsOfHs("081090")).toEqual(["Fruit"]);
  });

  it.each([
    ["cpv2008", "09331200-0", ["Solar Modules"]],
    ["cpv2008", "18331000", ["Garments"]],
    ["cpv2008", "45000000", []],
    ["unspsc", "10101500", ["Livestock"]],
    ["unspsc", "81111500", []],
    ["unspsc", "1010", []],
  ] as const)("%s %s is %j", (scheme, code, goods) => {
    expect(goodsOfCode(scheme, code)).toEqual(goods);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        goodsOfHs(code);
        goodsOfCode("unspsc", code);
      }),
    );
  });
});

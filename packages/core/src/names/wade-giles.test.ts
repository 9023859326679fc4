import { describe, expect, it } from "vitest";
import { compareNames } from "./compare.js";
import { readName } from "./reading.js";

const spelt = (name: string) => readName(name).map(({ tokens }) => tokens.map(({ key }) => key).join(" "));

describe("a name in the spelling of Wade and Giles", () => {
  it("is read in pinyin too, aspirated or not", () => {
    expect(spelt("Chien Kuang Electronics")).toContain("jian guang electronic");
    expect(compareNames("Hsing-Ta Steel Company", "Xingda Steel Co., Ltd").decision).toBe("match");
  });

  it("has one reading where no syllable shows the spelling", () => {
    expect(spelt("Hua Fu Textile")).toHaveLength(1);
    expect(spelt("Brightwell Care")).toHaveLength(1);
  });
});

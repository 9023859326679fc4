import { describe, expect, it } from "vitest";
import { cantoneseSpellings } from "./cantonese.js";
import { compareNames } from "./compare.js";
import { japaneseSpellings } from "./kanji.js";

describe("a run of Han", () => {
  it("is read as Japanese names are, voiced and doubled where they are", () => {
    expect(japaneseSpellings("山本")).toContain("yamamoto");
    expect(japaneseSpellings("石田")).toContain("ishida");
    expect(japaneseSpellings("日东")).toContain("nitto");
    expect(japaneseSpellings("日立")).toContain("hitachi");
  });

  it("is spelt as Hong Kong spells Cantonese", () => {
    expect(cantoneseSpellings("永顺")).toContain("wingshun");
    expect(cantoneseSpellings("新兴")).toContain("sunhing");
  });

  it("is spelt in so many ways at most, however long it is", () => {
    expect(japaneseSpellings("山本新田和日").length).toBeLessThanOrEqual(20);
    expect(cantoneseSpellings("山本新田和日").length).toBeLessThanOrEqual(12);
  });
});

describe("comparing a Han name with a Latin one", () => {
  it("meets it as one word and as several", () => {
    expect(compareNames("永順製衣廠有限公司", "Wing Shun Garment Factory Limited").decision).toBe("match");
    expect(compareNames("株式会社奥森電機", "Okumori Denki Co., Ltd.").decision).toBe("match");
    expect(compareNames("株式会社奥森電機", "Okubayashi Denki Co., Ltd.").decision).not.toBe("match");
  });
});

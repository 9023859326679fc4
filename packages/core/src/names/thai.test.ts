import { describe, expect, it } from "vitest";
import { compareNames } from "./compare.js";
import { thaiInLatin, thaiSpellings } from "./thai.js";

describe("a run of Thai", () => {
  it("is transcribed by the Royal System, vowels before, behind and around their consonants", () => {
    expect(thaiInLatin("ทะเลทอง")).toBe("thalethong");
    expect(thaiInLatin("รุ่งเรือง")).toBe("rungrueang");
    expect(thaiInLatin("แสงเจริญ")).toBe("saengcharoen");
    expect(thaiInLatin("รุ่งโรจน์")).toBe("rungrot");
  });

  it("is spelt without aspiration and with v as well", () => {
    expect(thaiSpellings("ทวีทรัพย์")).toEqual(expect.arrayContaining(["thawisap", "tawisap", "tavisap"]));
  });

  it("meets the Latin name written apart, and no other", () => {
    expect(compareNames("บริษัท ทะเลทองสยาม จำกัด", "Thale Thong Sayam Co., Ltd.").decision).toBe("match");
    expect(compareNames("บริษัท ทะเลทองสยาม จำกัด", "Thale Ngoen Sayam Co., Ltd.").decision).not.toBe("match");
  });
});

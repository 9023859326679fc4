import { describe, expect, it } from "vitest";
import { romanisations, romanised } from "./romanised.js";

describe("a name in its own script", () => {
  it("is romanised by the rules of its language", () => {
    expect(romanised("华富")).toBe("huafu");
    expect(romanised("새롬")).toBe("saerom");
    expect(romanised("신라")).toBe("silla");
    expect(romanised("한국미")).toBe("hangungmi");
    expect(romanised("キョウエイ")).toBe("kyoei");
    expect(romanised("ハッチョウ")).toBe("hatcho");
    expect(romanised("ジャスミン")).toBe("jasumin");
  });

  it("may be met under other spellings too", () => {
    expect(romanisations("경원")).toContain("kyeongwon");
    expect(romanisations("우진")).toContain("woojin");
    expect(romanisations("미르나")).toContain("mirna");
    expect(romanisations("コウヨウ")).toEqual(expect.arrayContaining(["koyo", "kouyou"]));
    expect(romanisations("シンバ")).toContain("shimba");
    expect(romanisations("华富")).toEqual(["huafu"]);
  });
});

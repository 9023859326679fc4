import { describe, expect, it } from "vitest";
import { compareNames } from "./compare.js";
import { numberBehindSign, numberIn, numberInTwo } from "./numbers.js";

describe("a number in a name", () => {
  it("is read in digits, words and Roman letters", () => {
    expect(numberIn("007", undefined)).toBe("7");
    expect(numberIn("seventh", undefined)).toBe("7");
    expect(numberIn("vii", "plant")).toBe("7");
    expect(numberIn("xxi", undefined)).toBe("21");
    expect(numberInTwo("twenty", "first")).toBe("21");
    expect(numberInTwo("twenty", "garments")).toBeUndefined();
    expect(numberBehindSign("no12")).toBe("12");
    expect(numberBehindSign("nordic")).toBeUndefined();
  });

  it("agrees however it is written", () => {
    expect(compareNames("Ivanovo Fabrika No 12", "Ivanovo Fabrika №12").decision).toBe("match");
    expect(compareNames("Twenty-First Meridian Garments", "21st Meridian Garments").decision).toBe("match");
    expect(compareNames("5K Vantor Coatings", "5-K Vantor Coatings Ltd").decision).toBe("match");
    expect(compareNames("Kolgrad Mine No. 24", "Kolgrad Mine No. 42").decision).toBe("no");
  });
});

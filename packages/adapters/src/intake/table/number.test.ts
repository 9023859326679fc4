import { describe, expect, it } from "vitest";
import { readNumber } from "./number.js";

const whole = (text: string) => readNumber(text, true)?.value;
const decimal = (text: string) => readNumber(text, false)?.value;

describe("a number in a cell", () => {
  it.each([
    ["1200", 1200],
    ["1,200", 1200],
    ["1.200", 1200],
    ["1 200", 1200],
    ["1\u202f200", 1200],
    ["1'200", 1200],
    ["1.234.567", 1_234_567],
    ["1,234,567.8", 1_234_567.8],
    ["1.234.567,8", 1_234_567.8],
    ["approx. 500", 500],
    ["500+", 500],
    [">500 workers", 500],
    ["5k", 5000],
    ["1,200 (2024)", 1200],
    ["-12", -12],
  ])("%s is read as a person would", (text, value) => {
    expect(whole(text)).toBe(value);
  });

  it("keeps its decimals where decimals make sense", () => {
    expect(decimal("48,5")).toBe(48.5);
    expect(decimal("48.5")).toBe(48.5);
    expect(decimal("0.125")).toBe(0.125);
    expect(decimal("0,125")).toBe(0.125);
  });

  it("is the upper end of a range, and says that it was one", () => {
    expect(readNumber("1001-5000", true)).toEqual({ value: 5000, range: true });
    expect(readNumber("1,001 to 5,000", true)).toEqual({ value: 5000, range: true });
    expect(readNumber("48 – 60 h", false)).toEqual({ value: 60, range: true });
  });

  it.each(["many", "", "1 or 2", "2024-05-01", "12 34"])("%j is none", (text) => {
    expect(whole(text)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { lookAlike, looksOf } from "./look-alike.js";

describe("words that a scanner misread", () => {
  it("look like what they stand for, whichever letter a digit was", () => {
    expect(lookAlike("ve1mora", "velmora")).toBe(true);
    expect(lookAlike("text1le", "textile")).toBe(true);
    expect(lookAlike("thornbeck", "thombeck")).toBe(true);
    expect(lookAlike("seaf00d", "seafood")).toBe(true);
  });

  it("stay what they are if they are codes, short, or well read", () => {
    expect(looksOf("k5")).toEqual(["k5"]);
    expect(looksOf("abc29")).toEqual(["abc29"]);
    expect(lookAlike("velmora", "valmora")).toBe(false);
  });
});

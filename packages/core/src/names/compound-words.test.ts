import { describe, expect, it } from "vitest";
import { differInPart } from "./compound-words.js";

describe("two words that differ in one place", () => {
  it("differ in a part where that part is a word in both", () => {
    expect(differInPart("brightwell", "brightwall")).toBe(true);
    expect(differInPart("castleton", "castletown")).toBe(true);
  });

  it("do not where a slip breaks the part", () => {
    expect(differInPart("brightwell", "brightwel")).toBe(false);
    expect(differInPart("greenfield", "greenfeild")).toBe(false);
    expect(differInPart("korvane", "korvame")).toBe(false);
  });
});

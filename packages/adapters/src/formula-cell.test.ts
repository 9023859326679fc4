import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaDefused, formulaReleased } from "./formula-cell.js";

describe("a text that a spreadsheet could run", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    '"=1',
    "'=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "\u00a0=1",
    "−1",
  ])("is defused: %j", (text) => {
    expect(formulaDefused(text)).toBe(`'${text}`);
  });

  it.each(["Mills", "O'Neil", "A=B", "3M", "(=1)", "'s-Hertogenbosch BV", ""])("is none: %j", (text) => {
    expect(formulaDefused(text)).toBe(text);
  });

  it("comes back as it was", () => {
    const unit = fc.oneof(
      fc.constantFrom("=", "+", "-", "@", "'", '"', " ", "\t", "＝", "a"),
      fc.string({ unit: "grapheme", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(formulaReleased(formulaDefused(text))).toBe(text);
        expect(formulaDefused(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});

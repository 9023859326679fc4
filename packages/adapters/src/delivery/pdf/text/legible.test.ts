import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Typefaces } from "../typeface/typefaces.js";
import { legible } from "./legible.js";

const typefaces = new Typefaces();
const shown = (text: string, limit = 1_000) => legible(text, limit, typefaces);

describe("a legible text", () => {
  it("stands on one line", () => {
    expect(shown("  Example\r\n\tMills\u2028Ltd ")).toBe("Example Mills Ltd");
  });

  it("shows what would turn it round, and leaves out what nobody sees", () => {
    expect(shown("invoice\u202Efdp.exe")).toBe("invoice[U+202E]fdp.exe");
    expect(shown("Ex\u00adam\u200bple\ufeff \u2068Mills\u2069")).toBe("Example Mills");
  });

  it("shows a character that no font has by its number", () => {
    expect(shown("𠮷野 \ue000")).toBe("[U+20BB7]野 [U+E000]");
    expect(shown("葛\u{e0100}城")).toBe("葛城");
  });

  it("is no longer than its limit, and says how long it was", () => {
    expect(shown("x".repeat(5_000), 10)).toBe("xxxxxxxxxx… [cut; 5,000 characters in all]");
    expect(shown(`${"x".repeat(9)}😀😀`, 10)).toBe("xxxxxxxxx… [cut; 13 characters in all]");
  });

  it("can be set whole, whatever it came from", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0x1ffff).map((code) => String.fromCodePoint(code)), maxLength: 20 }),
        (text) => {
          for (const character of shown(text).replace(/[\u061c\u200c-\u200f\u202a-\u202c\u2066-\u2069]/g, "")) {
            expect(typefaces.of(character, "regular")).toBeDefined();
          }
        },
      ),
    );
  });
});

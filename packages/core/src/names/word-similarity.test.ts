import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenOf } from "./token-of.js";
import { nearness, slipBetween } from "./word-similarity.js";

const similarity = (a: string, b: string) => nearness(tokenOf(a), tokenOf(b))?.similarity ?? 0;

describe("nearness of words", () => {
  it("grows with length: one letter in a short name makes another name", () => {
    expect(similarity("arvo", "arva")).toBe(0);
    expect(similarity("bonta", "bonda")).toBeLessThan(similarity("brindlemoor", "brindlemoos"));
  });

  it("tells well-formed pinyin names apart, and slips from them", () => {
    expect(similarity("jingweiluo", "jingweikuo")).toBeLessThan(0.7);
    expect(similarity("jingweiluo", "jingwieluo")).toBeGreaterThan(0.9);
  });

  it("hears romanisations of one name", () => {
    expect(similarity("zhaksylyk", "jaksylyk")).toBeGreaterThan(0.9);
    expect(similarity("muller", "mueller")).toBeGreaterThan(0.9);
  });

  it("knows slips in any spelling of a known word, but holds two known words apart unless they translate one", () => {
    expect(similarity("gaments", "garment")).toBeGreaterThan(0.8);
    expect(similarity("textile", "cotton")).toBe(0);
    expect(similarity("garment", "apparel")).toBeGreaterThan(0.7);
  });

  it("does not depend on the order of the two", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abehnou"), minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipBetween(a, b)).toBe(slipBetween(b, a));
        expect(similarity(a, b)).toBe(similarity(b, a));
      }),
    );
  });
});

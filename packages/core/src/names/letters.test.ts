import { describe, expect, it } from "vitest";
import { lettersDiffer, packLetters } from "./letters.js";

const lettersOf = (word: string): number => {
  let occurring = 0;
  for (let i = 0; i < word.length; i++) occurring |= 1 << (word.charCodeAt(i) & 31);
  return packLetters(occurring, word.length);
};

describe("how far the letters of two names differ", () => {
  it("grows with what only one has", () => {
    const mills = lettersOf("mills");
    expect(lettersDiffer(mills, mills)).toBe(0);
    expect(lettersDiffer(mills, lettersOf("mill"))).toBeLessThan(lettersDiffer(mills, lettersOf("mil")));
    expect(lettersDiffer(mills, lettersOf("works"))).toBeGreaterThan(0.3);
    expect(lettersDiffer(lettersOf(""), lettersOf(""))).toBe(0);
  });

  it("counts long names to an end, and is never more than one", () => {
    expect(lettersDiffer(lettersOf("a".repeat(500)), lettersOf("b"))).toBeLessThanOrEqual(1);
  });
});

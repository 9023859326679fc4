import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "./words.js";

describe("a text as words", () => {
  it("folds case and accents, in composed and decomposed letters alike", () => {
    expect(wordsOf("Türkiye’s FAÇADES, Straße").word).toEqual(["turkiye", "s", "facades", "strasse"]);
    expect(wordsOf("cafe\u0301").word).toEqual(wordsOf("café").word);
  });

  it("gives every sign of a script without spaces a word of its own", () => {
    expect(wordsOf("冷冻虾 2kg").word).toEqual(["冷", "冻", "虾", "2kg"]);
  });

  it("keeps other scripts whole", () => {
    expect(wordsOf("хлопок ئۈرۈمچى").word).toHaveLength(2);
  });

  it("knows a comma from the end of a sentence", () => {
    expect(wordsOf("tea, coffee. cocoa and sugar").pauseBefore).toEqual([2, 1, 2, 0, 0]);
  });

  it("says where in the text each word stands, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { count, start, end } = wordsOf(text);
        let last = 0;
        for (let at = 0; at < count; at++) {
          expect(start[at]).toBeGreaterThanOrEqual(last);
          expect(end[at]).toBeGreaterThan(start[at] ?? 0);
          last = end[at] ?? 0;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

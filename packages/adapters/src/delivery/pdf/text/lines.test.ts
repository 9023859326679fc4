import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Typefaces } from "../typeface/typefaces.js";
import { legible } from "./legible.js";
import { LineMaker } from "./lines.js";

const typefaces = new Typefaces();

/** As if every character were as wide as every other. */
const maker = new LineMaker(typefaces, (text) => Array.from(text).length);

const drawn = (text: string, room: number): string[] =>
  maker.lines(text, "regular", room).map(({ pieces }) => pieces.map((piece) => piece.text).join(""));

describe("a line", () => {
  it("ends after a word", () => {
    expect(drawn("cotton yarn spinning", 12)).toEqual(["cotton yarn ", "spinning"].map((line) => line.trimEnd()));
  });

  it("ends within a word only where the word has no room in any line", () => {
    expect(drawn("a abcdefghij", 4)).toEqual(["a", "abcd", "efgh", "ij"]);
  });

  it("ends after a word also where words have no space between them", () => {
    expect(drawn("บริษัทตัวอย่าง", 8)).toEqual(["บริษัท", "ตัวอย่าง"]);
  });

  it("runs from right to left where its letters do, with brackets turned round and numbers as they are", () => {
    const pieces = maker.lines("חברה (ישן) 2024", "regular", 99)[0]?.pieces.map(({ text }) => text);
    expect(pieces).toEqual(["2024", " (", "ישן", ")", "חברה "]);
  });

  it("keeps a Latin name in Hebrew together and in its place", () => {
    const [line] = maker.lines("חברת Example Ltd בע", "regular", 99);
    expect(line?.pieces.map(({ text }) => text.trim()).filter(Boolean)).toEqual(["בע", "Example Ltd", "חברת"]);
    expect(line?.reading).toBe("חברת Example Ltd בע");
  });

  it("is never wider than its room, and nothing of a text is lost, whatever it is", () => {
    const letters = fc.constantFrom("a", "é", " ", "-", "ש", "م", "(", "1", "क", "ो", "e\u0301", "\u200f", "ა");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), fc.integer({ min: 3, max: 20 }), (given, room) => {
        const text = legible(given, 1_000, typefaces);
        const lines = maker.lines(text, "regular", room);
        for (const { width } of lines) expect(width).toBeLessThanOrEqual(room);
        const sorted = (all: string) =>
          Array.from(all.replace(/[\s()\u200f]/g, ""))
            .sort()
            .join("");
        expect(sorted(lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(""))).toBe(sorted(text));
      }),
    );
  });
});

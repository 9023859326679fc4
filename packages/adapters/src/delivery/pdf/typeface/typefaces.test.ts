import { describe, expect, it } from "vitest";
import { isPlain } from "../text/legible.js";
import { Typefaces } from "./typefaces.js";

const everyCharacter = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));

describe("the typefaces", () => {
  const typefaces = new Typefaces();

  it.each(["regular", "bold"] as const)("have every letter that is not looked at closely, %s too", (weight) => {
    const { font } = typefaces.plain(weight);
    const missing = everyCharacter.filter((each) => isPlain(each) && !font.hasGlyphForCodePoint(each.charCodeAt(0)));
    expect(missing.join("")).toBe("");
  });

  it.each(["regular", "bold"] as const)("draw each such letter so that it can be found again, %s too", (weight) => {
    const { font } = typefaces.plain(weight);
    const changed = everyCharacter.filter(
      (each) =>
        isPlain(each) && font.layout(each).glyphs.flatMap(({ codePoints }) => codePoints)[0] !== each.codePointAt(0),
    );
    expect(changed.join("")).toBe("");
    const inTwo = everyCharacter.filter((each) => isPlain(each) && font.layout(each).glyphs.length !== 1);
    expect(inTwo.join("")).toBe("");
  });

  it("know a script by its own family, and whatever is left by the last", () => {
    const family = (character: string) => typefaces.of(character, "regular")?.name;
    expect(family("ش")).toBe("arabic-regular");
    expect(family("ח")).toBe("hebrew-regular");
    expect(family("จ")).toBe("thai-regular");
    expect(family("क")).toBe("latin-regular");
    expect(family("ა")).toBe("other-regular");
    expect(typefaces.of("จ", "bold")).toMatchObject({ name: "thai-bold", isBold: true });
    expect(typefaces.of("ა", "bold")).toMatchObject({ name: "other-regular", isBold: false });
  });

  it("say where no family has a character", () => {
    expect(typefaces.of("\u{10ffff}", "regular")).toBeUndefined();
  });
});

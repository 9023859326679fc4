import { describe, expect, it } from "vitest";
import { foldName } from "./fold.js";

describe("folding a name", () => {
  it("leaves lower-case ASCII of accents, full width and other alphabets", () => {
    expect(foldName("Çelik ＡＧ Łódź Straße")).toBe("celik ag lodz strasse");
    expect(foldName("Газпром").trim()).toBe("gazprom");
    expect(foldName("Ελληνική").trim()).toBe("elliniki");
  });

  it("drops what cannot be seen or heard", () => {
    expect(foldName("Ac\u200bme\u202e \ud83d\ude00 Mills\ud800").replace(/ +/g, " ").trim()).toBe("acme mills");
    expect(foldName("Yuan’an")).toBe("yuanan");
  });

  it("keeps Han for the dictionary, simplified, apart from Latin", () => {
    expect(foldName("華富TCL").trim()).toBe("华富 tcl");
  });

  it("marks words of scripts that do not show their vowels", () => {
    expect(foldName("الثريا").trim()).toMatch(/^\^[a-z]+$/);
  });

  it("reads a bounded part of a boundless text", () => {
    expect(foldName("a".repeat(1e6)).length).toBeLessThanOrEqual(1000);
  });
});

import { describe, expect, it } from "vitest";
import { sharedSkeleton, skeletonsOf } from "./consonants.js";
import { foldName } from "./fold.js";

const shared = (native: string, latin: string): number => sharedSkeleton(foldName(native).trim(), latin);

describe("the consonants of a word", () => {
  it("are shared by a word in a script without vowels and its transcription", () => {
    for (const [native, latin] of [
      ["ثريا", "thuraya"],
      ["غيث", "ghaith"],
      ["صحراء", "sahra"],
      ["ليوان", "liwan"],
      ["ריחן", "rayhan"],
      ["זהב", "zahav"],
      ["כרמלון", "carmelon"],
      ["मंगलम", "mangalam"],
    ] as const)
      expect(shared(native, latin), native).toBeGreaterThanOrEqual(3);
  });

  it("differ where a consonant does", () => {
    expect(shared("صحراء", "sarraf")).toBe(0);
    expect(shared("فهد", "hudhud")).toBe(0);
    expect(shared("ליוון", "navon")).toBe(0);
  });

  it("are few enough to be looked up, however many half vowels there are", () => {
    expect(skeletonsOf(`^${"wy".repeat(20)}`).length).toBeLessThanOrEqual(8);
    expect(skeletonsOf("ao")).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cueIndex } from "./cue-index.js";
import { cuesIn } from "./statement-cues.js";

const index = cueIndex({ train: ["train*"], map: ["map .. by 20*"], exact: ["tier 2"] });
const groups = (text: string) => [...index.groupsIn(text.split(" "))].sort();

describe("cues", () => {
  it("are found by whole words, by beginnings of words and across short gaps", () => {
    expect(groups("we trained buyers")).toEqual(["train"]);
    expect(groups("we map our cotton chain by 2027")).toEqual(["map"]);
    expect(groups("sites in tier 2")).toEqual(["exact"]);
  });

  it("are not found inside words, nor across long gaps", () => {
    expect(groups("constraints")).toEqual([]);
    expect(groups("tier 20")).toEqual([]);
    expect(groups("map a b c d e f by 2027")).toEqual([]);
  });

  it("are found without regard to case, accents and punctuation", () => {
    expect(cuesIn("WHISTLE-BLOWING hotline").has("grievance")).toBe(true);
    expect(cuesIn("loss of income").has("income")).toBe(true);
  });

  it("never throw, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => void cuesIn(text)));
  });
});

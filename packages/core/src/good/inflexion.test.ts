import { describe, expect, it } from "vitest";
import { pluralsOf, withEnglishPlural, withRomancePlural } from "./inflexion.js";

describe("plurals", () => {
  it.each([
    ["shrimp", ["shrimps"]],
    ["battery", ["batteries"]],
    ["tomato", ["tomatoes", "tomatos"]],
    ["box", ["boxes"]],
    ["glass", ["glasses"]],
    ["leaf", ["leafs", "leaves"]],
    ["knife", ["knifes", "knives"]],
    ["toy", ["toys"]],
  ])("of %s are %j", (word, plurals) => {
    expect(pluralsOf(word)).toEqual(plurals);
  });

  it("are not made of plurals, numbers or other scripts", () => {
    expect(["trousers", "3tg", "虾"].flatMap(pluralsOf)).toEqual([]);
  });

  it("stand at the end of an English phrase and on every word of a Romance one", () => {
    expect(withEnglishPlural(["glass", "jar"])).toEqual([
      ["glass", "jar"],
      ["glass", "jars"],
    ]);
    expect(withRomancePlural(["bebida", "alcoholica"])[1]).toEqual(["bebidas", "alcoholicas"]);
  });
});

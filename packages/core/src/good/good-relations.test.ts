import { describe, expect, it } from "vitest";
import { allGoods } from "./good.js";
import { broaderGoods, inputsOf, partsOfGroup } from "./good-relations.js";

describe("how goods stand to one another", () => {
  it("follows what a good is a kind of", () => {
    expect(broaderGoods("Tilapia (fish)")).toEqual(["Fish", "Seafood"]);
  });

  it("takes a group word for all its parts, and another word for itself alone", () => {
    expect(partsOfGroup("Conflict Minerals")).toEqual(expect.arrayContaining(["Gold", "Tantalum Ore (coltan)"]));
    expect(partsOfGroup("Fish")).toEqual([]);
  });

  it("follows what a good is made of to the ground, and says what is only usual", () => {
    const inputs = inputsOf("Solar Modules");
    expect(inputs).toContainEqual({ good: "Polysilicon", certainty: "certain" });
    expect(inputs).toContainEqual({ good: "Aluminum", certainty: "usual" });
    expect(inputsOf("Garments")).toContainEqual({ good: "Cotton", certainty: "usual" });
  });

  it("makes no good of itself, and none its own kind", () => {
    for (const good of allGoods().keys()) {
      expect(inputsOf(good).map((input) => input.good)).not.toContain(good);
      for (const broader of broaderGoods(good)) expect(broaderGoods(broader)).not.toContain(good);
    }
  });
});

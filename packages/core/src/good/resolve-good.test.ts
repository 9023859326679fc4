import fc from "fast-check";
import { describe, expect, it } from "vitest";
import listed from "../../data/goods-listed.json";
import terms from "../../data/goods-terms.json";
import { allGoods } from "./good.js";
import { resolveGood } from "./resolve-good.js";

const countriesAndRegions = new Set(["Artisanal Small Mines", "Xinjiang Uyghur Autonomous Region (XUAR)"]);

describe("resolving the name of a good", () => {
  it("gives the good and its HS codes", () => {
    expect(resolveGood("PV modules")).toEqual({ good: "Solar Modules", hs: ["854143"] });
    expect(resolveGood("cotton t-shirts")).toEqual({ good: "Garments (cotton)", hs: ["610910"] });
  });

  it("gives no HS code to a good whose codes hold other goods as well", () => {
    expect(resolveGood("jujubes")).toEqual({ good: "Jujubes", hs: [] });
  });

  it("takes the head of the phrase, not what it is made of", () => {
    expect(resolveGood("bamboo furniture")?.good).toBe("Furniture");
    expect(resolveGood("goats' milk")?.good).toBe("Dairy Products");
  });

  it("knows every good by its own name and every listed good by the list's name", () => {
    for (const good of allGoods().keys()) expect(resolveGood(good)?.good).toBe(good);
    for (const { name, goods } of listed)
      if (!countriesAndRegions.has(name)) expect(goods).toContain(resolveGood(name)?.good);
  });

  it("knows every term of the vocabulary", () => {
    const lost = terms.flatMap(({ good, terms }) =>
      terms
        .split("|")
        .map((term) => term.replace(/^[~=]+/, ""))
        .filter((term) => resolveGood(term)?.good !== good),
    );
    expect(lost).toEqual([]);
  });

  it("does not depend on case", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allGoods().keys()), (good) => {
        expect(resolveGood(good.toUpperCase())).toEqual(resolveGood(good.toLowerCase()));
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void resolveGood(text)));
  });
});

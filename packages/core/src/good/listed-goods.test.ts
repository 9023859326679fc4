import { describe, expect, it } from "vitest";
import { edition } from "../reference/editions.js";
import { allGoodListings } from "./good-listing.js";
import { listedAnywhere, listingsFor } from "./listed-goods.js";

const listed = (good: string, origin: string) =>
  listingsFor(good, origin).map(({ relation, listing }) => `${relation} ${listing.name}`);

describe("what official lists say of a good from an origin", () => {
  it("meets a cotton garment from China as itself, as a garment and through its cotton", () => {
    const found = listed("Garments (cotton)", "CN");
    expect(found[0]).toBe("same Garments (cotton)");
    expect(found).toEqual(expect.arrayContaining(["broader Garments", "broader Apparel", "input Cotton"]));
  });

  it("keeps like goods apart", () => {
    expect(listed("Fish", "BD")).toEqual([]);
    expect(listed("Dried Fish", "BD")).toEqual(["same Dried Fish"]);
    expect(listed("Cotton", "IN")).toEqual(["same Cotton"]);
    expect(listed("Cottonseed (hybrid)", "IN")).toEqual(["same Cottonseed (hybrid)"]);
  });

  it("meets the parts of a group", () => {
    expect(listed("Seafood", "TH")).toEqual(["part Fish", "part Shrimp"]);
  });

  it("knows a good under the other name of the list", () => {
    expect(listed("Bricks", "CO")).toEqual(["same Bricks (clay)"]);
    expect(listed("Timber", "BY")).toEqual(["same Lumber"]);
  });

  it("keeps the forced labour of shrimp from Thailand, which lost only its child labour mark", () => {
    const shrimp = listingsFor("Shrimp", "TH").map(({ listing }) => listing.kinds);
    expect(shrimp).toEqual([["forced-labour"]]);
  });

  it("tells import orders and probable entries for what they are", () => {
    const diamonds = listingsFor("Diamonds", "ZW")[0]?.listing;
    expect(diamonds).toMatchObject({ kinds: ["import-order"], sources: ["us-cbp-wro"] });
    expect(diamonds?.scope).toContain("Marange");
    expect(listingsFor("Molasses", "DO")[0]?.listing.confirmed).toBe(false);
  });

  it("names the input and its origin where the input is the risk", () => {
    const jeans = listingsFor("Garments (cotton)", "VN").find(({ relation }) => relation === "same")?.listing;
    expect(jeans).toMatchObject({ kinds: ["input"], input: { good: "Cotton", origin: "CN" } });
  });

  it("says where else a good is listed, and that a country is unknown", () => {
    expect(listedAnywhere("Hazelnuts").map(({ listing }) => listing.origin)).toEqual(["TR"]);
    expect(listedAnywhere("Cocoa Butter").map(({ listing }) => listing.origin)).toEqual([null]);
  });

  it("says nothing of an unlisted pair or an unknown good", () => {
    expect(listed("Hazelnuts", "IT")).toEqual([]);
    expect(listed("no such good", "CN")).toEqual([]);
    expect(listed("constructor", "CN")).toEqual([]);
  });

  it("holds the whole edition: 478 direct pairs and the downstream goods that are known", () => {
    const pairs = allGoodListings().filter(({ sources }) => sources.includes("us-dol-goods"));
    const downstream = pairs.filter(({ kinds }) => kinds.includes("input"));
    expect(pairs.length - downstream.length).toBe(478);
    expect(downstream.filter(({ origin }) => origin !== null)).toHaveLength(28);
    expect(downstream.filter(({ origin }) => origin === null)).toHaveLength(8);
    expect(pairs.filter(({ sources }) => sources.includes("us-dol-eo13126"))).toHaveLength(53);
  });

  it("cites only datasets that ship", () => {
    for (const { sources } of allGoodListings())
      for (const dataset of sources) expect(() => edition(dataset)).not.toThrow();
  });
});

import { describe, expect, it } from "vitest";
import { goodsOfActivity, goodsProducedBy } from "./goods-of-activity.js";

const names = (isic: string, origin: string) => goodsOfActivity(isic, origin).map(({ listing }) => listing.name);

describe("listed goods of an activity", () => {
  it("sees a brick kiln that names no goods", () => {
    expect(goodsOfActivity("2392", "PK")).toMatchObject([{ certainty: "class", listing: { name: "Bricks" } }]);
  });

  it("is only a hint where no more than the division is known", () => {
    const clothing = goodsOfActivity("14", "BD");
    expect(clothing.map(({ certainty }) => certainty)).toEqual(["division"]);
  });

  it("finds the listing of a broader good", () => {
    expect(names("1020", "TW")).toEqual(["Fish"]);
  });

  it("never takes film-makers for a listed good", () => {
    expect(names("5911", "TH")).toEqual([]);
  });

  it("finds nothing for services, for other countries or for what is no code", () => {
    expect(names("8121", "CN")).toEqual([]);
    expect(names("2392", "DE")).toEqual([]);
    expect(names("", "CN")).toEqual([]);
    expect(names("C", "CN")).toEqual([]);
  });

  it("knows what a class produces whatever the country", () => {
    expect(goodsProducedBy("0116")).toEqual(expect.arrayContaining(["Cotton", "Sisal"]));
  });
});

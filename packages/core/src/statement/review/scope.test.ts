import { describe, expect, it } from "vitest";
import { frameworkRecords } from "../frameworks/frameworks.js";
import type { StatementEntity } from "./review-options.js";
import { scopeOf } from "./scope.js";

const scope = (id: string, entity?: StatementEntity, cited = false) =>
  scopeOf(frameworkRecords().find((framework) => framework.id === id)!, entity, cited);

describe("scope", () => {
  it.each<[string, StatementEntity, "in" | "out" | "unknown"]>([
    ["uk.s54", { turnover: 36_000_000, currency: "GBP", jurisdictions: ["GB"] }, "in"],
    ["uk.s54", { turnover: 36_000_000, currency: "GBP", jurisdictions: ["UK"] }, "in"],
    ["uk.s54", { turnover: 35_999_999, currency: "GBP", jurisdictions: ["GB"] }, "out"],
    ["uk.s54", { turnover: 35_999_999, currency: "GBP" }, "out"],
    ["uk.s54", { turnover: 90_000_000, currency: "GBP" }, "unknown"],
    ["uk.s54", { turnover: 90_000_000, currency: "USD", jurisdictions: ["GB"] }, "unknown"],
    ["uk.s54", { turnover: 90_000_000, jurisdictions: ["GB"] }, "unknown"],
    ["uk.s54", { turnover: 90_000_000, currency: "GBP", jurisdictions: ["FR"] }, "out"],
    ["uk.s54", { jurisdictions: ["GB"] }, "unknown"],
    ["au.cth", { turnover: 100_000_000, currency: "AUD", jurisdictions: ["AU"] }, "in"],
    ["au.cth", { turnover: 99_999_999, currency: "AUD", jurisdictions: ["AU-NSW"] }, "out"],
    ["ca.s211", { turnover: 40_000_000, assets: 20_000_000, currency: "CAD", jurisdictions: ["CA"] }, "in"],
    ["ca.s211", { assets: 20_000_000, employees: 250, currency: "CAD", jurisdictions: ["CA-ON"] }, "in"],
    ["ca.s211", { turnover: 40_000_000, assets: 1, currency: "CAD", employees: 249, jurisdictions: ["CA"] }, "out"],
    ["ca.s211", { turnover: 40_000_000, currency: "CAD", jurisdictions: ["CA"] }, "unknown"],
    ["ca.s211", { turnover: 1, currency: "CAD", employees: 10, jurisdictions: ["CA"] }, "out"],
    ["us-ca.sb657", { turnover: 100_000_000, currency: "USD", jurisdictions: ["US-CA"] }, "out"],
    ["us-ca.sb657", { turnover: 100_000_001, currency: "USD", jurisdictions: ["US-CA"] }, "unknown"],
    ["us-ca.sb657", { turnover: 100_000_001, currency: "USD", jurisdictions: ["US"] }, "unknown"],
    ["no.aapenhet", { turnover: 70_000_001, employees: 51, currency: "NOK", jurisdictions: ["NO"] }, "in"],
    [
      "no.aapenhet",
      { turnover: 70_000_000, assets: 35_000_000, employees: 51, currency: "NOK", jurisdictions: ["NO"] },
      "out",
    ],
    ["nsw.grs", { jurisdictions: ["AU-NSW"] }, "unknown"],
    ["de.lksg", { employees: 999, jurisdictions: ["DE"] }, "out"],
    ["de.lksg", { employees: 5_000, jurisdictions: ["DE"] }, "unknown"],
    ["eu.csddd", { employees: 5_000, turnover: 2e9, currency: "EUR", jurisdictions: ["FR"] }, "out"],
  ])("%s %j is %s", (id, entity, expected) => {
    const { inScope, scope: why } = scope(id, entity);
    expect(inScope, why).toBe(expected);
    expect(why).not.toMatch(/\{|undefined/);
  });

  it("takes a statement's own word for where it does business", () => {
    expect(scope("uk.s54", { turnover: 90_000_000, currency: "GBP" }, true).inScope).toBe("in");
    expect(
      scope("us-ca.sb657", { turnover: 200_000_000, currency: "USD", jurisdictions: ["US-CA"] }, true).inScope,
    ).toBe("in");
  });

  it("says what is missing", () => {
    expect(scope("uk.s54").scope).toBe("Unknown: needs turnover.");
    expect(scope("uk.s54", { turnover: 5, jurisdictions: ["GB"] }).scope).toContain("needs the currency");
    expect(scope("uk.s54", { turnover: 5, currency: "EUR", jurisdictions: ["GB"] }).scope).toContain("fixes no rate");
  });
});

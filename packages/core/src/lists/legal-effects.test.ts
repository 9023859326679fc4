import { expect, test } from "vitest";
import catalogue from "../../data/catalogue.en.json";
import rows from "../../data/lists/legal-effects.json";
import { LegalEffect } from "./legal-effect.js";
import { lawOf } from "./legal-effects.js";

test("every legal effect has a law or says that it has none, and plain words", () => {
  for (const legalEffect of LegalEffect.options) {
    const law = lawOf({ legalEffect, list: "any" });
    expect(law).toMatchObject({ effect: legalEffect });
    expect(law.words.length).toBeGreaterThan(40);
  }
  for (const { words } of rows) expect(catalogue).toHaveProperty([words]);
});

test("the law of a list goes before the general one", () => {
  expect(lawOf({ legalEffect: "rebuttable-presumption", list: "us-uflpa-entity-list" })).toMatchObject({
    citation: "Public Law 117-78",
    enacted: "2021-12-23",
    appliesFrom: "2022-06-21",
  });
  expect(lawOf({ legalEffect: "detention", list: "us-cbp-wro" }).citation).toContain("19 U.S.C. 1307");
  expect(lawOf({ legalEffect: "market-ban", list: "eu" }).appliesFrom).toBe("2027-12-14");
});

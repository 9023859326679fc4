import fc from "fast-check";
import { expect, test } from "vitest";
import { normalStems, stemOf } from "./stem.js";

test.each([
  ["retained", "retaining", "retains", "retention"],
  ["kept", "keep", "keeps", "keeping"],
  ["stopped", "stop", "stops"],
  ["taken", "took", "taking", "take"],
  ["passports", "passport"],
  ["companies", "company"],
])("the inflexions of a word meet: %s, %s", (...forms) => {
  expect(new Set(forms.filter(Boolean).map(stemOf)).size).toBe(1);
});

test("a shortened negation is a negation", () => {
  expect(normalStems(["isn", "t", "paid"])[1]).toBe("not");
});

test("any word has one stem, whatever was asked before", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, others) => {
      const stem = stemOf(word);
      others.forEach(stemOf);
      expect(stemOf(word)).toBe(stem);
    }),
  );
});

import { embeddedLists, type Listing, lawOf } from "@manumit/core";
import { expect, test } from "vitest";
import { listingFacts } from "./listing-facts.js";

const listing: Listing = { id: "1", list: "own", name: "Example Mills", legalEffect: "watch" };

const textOf = (given: Listing, label: string) => listingFacts(given).find((fact) => fact.label === label)?.text;

test("every field that an entry of the lists that ship has is told in its facts", () => {
  for (const each of embeddedLists().flatMap(({ listings }) => listings)) {
    const told = listingFacts(each)
      .map(({ text }) => text)
      .join("\n");
    const { aliases = [], merchandise, legalBasis, effective, sourceUrl, covers, limitedTo, removed, list } = each;
    for (const value of [...aliases, merchandise, legalBasis, effective, sourceUrl, covers, limitedTo, removed, list])
      if (value) expect(told).toContain(value);
    expect(told).toContain(lawOf(each).words);
  }
});

test("what the list does not give, and so cannot tell two organisations apart by, is said", () => {
  expect(textOf(listing, "Not given by the list")).toBe("country, address, registration");
  expect(textOf({ ...listing, country: "PK", addresses: ["1 Canal Road"] }, "Not given by the list")).toBe(
    "registration",
  );
});

test.each([
  ["https://example.org/list", true],
  ["javascript:alert(1)", undefined],
  ["see the gazette", undefined],
])("the source %s is a link: %s", (sourceUrl, isLink) => {
  expect(listingFacts({ ...listing, sourceUrl }).find(({ text }) => text === sourceUrl)?.isLink).toBe(isLink);
});

import { expect, test } from "vitest";
import { InvalidInput } from "../supplier/index.js";
import { readListEdition } from "./list-edition.js";

const edition = { list: "own", title: "Own", edition: "1", retrieved: "2026-11-01" };
const listing = { id: "a", list: "own", name: "Korvath Spinning Mill", legalEffect: "watch" };

const issuesOf = (listings: unknown[]) => {
  try {
    readListEdition({ ...edition, listings });
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw error;
  }
  return [];
};

test("an edition that keeps to the schema is taken", () => {
  expect(issuesOf([listing, { ...listing, id: "b", effective: "2026", removed: "2026-03" }])).toEqual([]);
});

test("a broken listing is refused with its place, an unknown key with the nearest known one", () => {
  expect(issuesOf([listing, { ...listing, id: "b", aliasses: [] }])).toEqual([
    'listings.1.aliasses: unknown key; did you mean "aliases"?',
  ]);
  expect(issuesOf([{ ...listing, effective: "3 August 2026" }])).toEqual([
    "listings.0.effective: must be an ISO date such as 2026-08-03",
  ]);
  expect(issuesOf([{ ...listing, legalEffect: "prison" }])[0]).toContain("listings.0.legalEffect");
  expect(issuesOf([{ ...listing, name: " " }])[0]).toContain("listings.0.name");
});

test("an id that stands twice is refused", () => {
  expect(issuesOf([listing, listing])).toEqual(['listings.1.id: "a" is the id of an earlier listing too']);
});

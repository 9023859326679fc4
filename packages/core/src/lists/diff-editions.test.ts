import { expect, test } from "vitest";
import { diffEditions } from "./diff-editions.js";
import type { Listing } from "./listing.js";

const listing = (id: string, more: Partial<Listing> = {}): Listing => ({
  id,
  list: "own",
  name: `Korvath ${id}`,
  legalEffect: "watch",
  ...more,
});
const edition = (date: string, listings: Listing[]) => ({
  list: "own",
  title: "Own",
  edition: date,
  retrieved: date,
  listings,
});

test("says what a new edition adds, lacks and says otherwise, in the order of the editions", () => {
  const before = edition("2026-01-01", [listing("a"), listing("b"), listing("c"), listing("d")]);
  const renamed = listing("c", { name: "Belloran c" });
  const after = edition("2026-06-01", [listing("e"), renamed, listing("d"), listing("a", { removed: "2026-05-01" })]);
  expect(diffEditions(before, after)).toEqual({
    added: [listing("e")],
    removed: [listing("b")],
    changed: [
      { before: listing("c"), after: renamed },
      { before: listing("a"), after: listing("a", { removed: "2026-05-01" }) },
    ],
  });
});

test("finds nothing between an edition and itself in another order", () => {
  const names = ["Korvath", "Belloran"];
  const before = edition("2026-01-01", [listing("a", { aliases: names }), listing("b")]);
  const after = edition("2026-01-02", [listing("b"), listing("a", { aliases: [...names].reverse() })]);
  expect(diffEditions(before, after)).toEqual({ added: [], removed: [], changed: [] });
});

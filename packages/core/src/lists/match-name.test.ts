import { expect, test } from "vitest";
import { buildListIndex } from "./build-list-index.js";
import { matchName } from "./match-name.js";

const lists = buildListIndex([
  {
    list: "own",
    title: "Own",
    edition: "1",
    retrieved: "2026-11-01",
    listings: [
      {
        id: "a",
        list: "own",
        name: "Korvath Spinning Mill",
        aliases: ["Korvath Yarn"],
        country: "CN",
        legalEffect: "watch",
      },
      { id: "b", list: "own", name: "Korvath Yarn Works", country: "CN", legalEffect: "watch", removed: "2025-01-01" },
    ],
  },
]);

test("gives each listing once, by the name that is most alike", () => {
  expect(matchName({ name: "Korvath Yarn", country: "CN" }, lists)).toMatchObject([
    { listing: { id: "a" }, listedName: "Korvath Yarn", decision: "match", score: 1 },
  ]);
});

test("takes a bare name, a date, a limit and a threshold", () => {
  expect(matchName("Korvath Yarn Works", lists, { asOf: "2024-01-01", threshold: 0.3 })[0]?.listing.id).toBe("b");
  expect(matchName("Korvath Yarn", lists, { threshold: 0.1, limit: 1 })).toHaveLength(1);
  expect(matchName("Nobody of that name", lists)).toEqual([]);
});

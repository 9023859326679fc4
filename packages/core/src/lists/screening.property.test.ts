import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidInput, type Supplier } from "../supplier/index.js";
import { buildListIndex } from "./build-list-index.js";
import { embeddedLists } from "./embedded-lists.js";
import { screenSupplier } from "./screen-supplier.js";

const editions = embeddedLists();
const lists = buildListIndex(editions);
const listed = editions.flatMap(({ listings }) => listings);

const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: "binary" }),
  fc.constantFrom(...listed.flatMap((listing) => [listing.name, ...(listing.aliases ?? [])])),
);
const country = fc.constantFrom("CN", "TM", "China", "GB", "MW", "Turkmenistan");
const good = fc.record(
  {
    name: fc.oneof(name, fc.constantFrom("cotton yarn", "tomato paste", "gold", "tuna by F/V Da Wang", "tobacco")),
    origin: country,
    originRegion: fc.constantFrom("Xinjiang", "Guangdong", ""),
  },
  { requiredKeys: [] },
);
const supplier = fc.record(
  {
    id: fc.constant("s"),
    name,
    aliases: fc.array(name, { maxLength: 4 }),
    country,
    address: fc.string(),
    goods: fc.array(good, { maxLength: 4 }),
    sites: fc.array(fc.record({ name, country }, { requiredKeys: [] }), { maxLength: 3 }),
    parents: fc.array(fc.record({ name, country }, { requiredKeys: ["name"] }), { maxLength: 2 }),
    owners: fc.array(fc.record({ name, share: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 2 }),
  },
  { requiredKeys: ["id", "name"] },
);

const screen = (input: unknown) => {
  try {
    return screenSupplier(input as Supplier, lists, { asOf: "2026-11-01" });
  } catch (error) {
    if (error instanceof InvalidInput) return "refused";
    throw error;
  }
};

test("any value is screened or refused with InvalidInput", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), supplier), (input) => {
      screen(input);
    }),
  );
});

test("the order of aliases, sites, goods, parents and owners does not matter", () => {
  fc.assert(
    fc.property(supplier, (input) => {
      const turned = { ...input };
      for (const key of ["aliases", "sites", "goods", "parents", "owners"] as const)
        if (turned[key]) Object.assign(turned, { [key]: [...turned[key]].reverse() });
      expect(screen(turned)).toEqual(screen(input));
    }),
  );
});

test("the order of the names of a listing does not matter", () => {
  const turned = editions.map((edition) => ({
    ...edition,
    listings: edition.listings.map((listing) =>
      listing.aliases ? { ...listing, aliases: [...listing.aliases].reverse() } : listing,
    ),
  }));
  const others = buildListIndex(turned);
  for (const { name: asked } of listed) {
    const say = (index: typeof lists) =>
      screenSupplier({ id: "s", name: asked }, index).map(({ listing, decision, score, reasons }) => [
        listing.id,
        decision,
        score,
        reasons,
      ]);
    expect(say(others)).toEqual(say(lists));
  }
});

test("one match a listing, matches before reviews, same input same bytes", () => {
  fc.assert(
    fc.property(supplier, (input) => {
      const matches = screen(input);
      if (matches === "refused") return;
      expect(new Set(matches.map(({ listing }) => listing)).size).toBe(matches.length);
      expect(matches.map(({ decision }) => decision)).toEqual(matches.map(({ decision }) => decision).sort());
      expect(JSON.stringify(screen(structuredClone(input)))).toBe(JSON.stringify(matches));
    }),
  );
});

test("hostile names take bounded time", () => {
  const hostile = [
    "\u202e".repeat(900),
    "\ud800".repeat(900),
    "by ".repeat(300),
    " (".repeat(450),
    "新疆".repeat(400),
    "🐟".repeat(400),
  ];
  const started = performance.now();
  for (const text of hostile) {
    screen({
      id: "s",
      name: text,
      aliases: [text],
      sites: Array.from({ length: 20 }, () => ({ name: text, kind: "vessel" })),
      goods: Array.from({ length: 20 }, () => ({ name: text, origin: "CN" })),
      description: text,
    });
  }
  expect(performance.now() - started).toBeLessThan(3_000);
});

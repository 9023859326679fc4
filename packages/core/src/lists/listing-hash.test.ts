import fc from "fast-check";
import { expect, test } from "vitest";
import type { Listing } from "./listing.js";
import { listingHash } from "./listing-hash.js";

const listing: Listing = {
  id: "l",
  list: "own",
  name: "Korvath Spinning Mill",
  aliases: ["Korvath Yarn", "Korvath"],
  legalEffect: "watch",
};

test("does not depend on the order of keys or of names", () => {
  const turned = Object.fromEntries(Object.entries(listing).reverse()) as unknown as Listing;
  expect(listingHash({ ...turned, aliases: ["Korvath", "Korvath Yarn"] })).toBe(listingHash(listing));
});

test("does not depend on keys that say nothing, nor on where the file is kept", () => {
  expect(listingHash({ ...listing, country: undefined, sourceUrl: "https://example.org" })).toBe(listingHash(listing));
});

test("is the FNV-1a of the content, so that it stays what it is in other versions", () => {
  expect(listingHash(listing)).toBe(listingHash(structuredClone(listing)));
  expect(listingHash(listing)).toMatchInlineSnapshot(`"5b403dc586914fe7"`);
});

test("changes with what the entry says", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("name", "country", "merchandise", "removed", "legalBasis"),
      fc.string(),
      (key, value) => {
        fc.pre(listing[key as keyof Listing] !== value);
        expect(listingHash({ ...listing, [key]: value })).not.toBe(listingHash(listing));
      },
    ),
  );
});

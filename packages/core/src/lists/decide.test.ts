import { expect, test } from "vitest";
import { buildListIndex } from "./build-list-index.js";
import { flagOfMatch, forcesTopTier } from "./flag-of-match.js";
import type { MatchDecision } from "./list-match.js";
import type { Listing } from "./listing.js";
import { listingHash } from "./listing-hash.js";
import { screenSupplier } from "./screen-supplier.js";

const listing: Listing = { id: "l", list: "own", name: "Korvath Spinning Mill", country: "CN", legalEffect: "watch" };
const supplier = { id: "s", name: "Korvath Spinning Mill Co., Ltd.", country: "CN" };
const sister = { id: "s", name: "Korvath Spinning Mill (Luzhou) Co., Ltd.", country: "CN" };

const index = (changed: Partial<Listing> = {}) =>
  buildListIndex([
    {
      list: "own",
      title: "Own",
      edition: "1",
      retrieved: "2026-11-01",
      listings: [{ ...listing, ...changed }],
    },
  ]);

const decision = (verdict: MatchDecision["verdict"], more: Partial<MatchDecision> = {}): MatchDecision => ({
  supplierId: "s",
  listingId: "l",
  verdict,
  reason: "register extract",
  by: "A. Buyer",
  at: "2026-11-02",
  listingHash: listingHash(listing),
  ...more,
});

test("a cleared match stays to be seen, counts no more and flags nothing", () => {
  const [match] = screenSupplier(supplier, index(), { decisions: [decision("cleared")] });
  expect(match).toMatchObject({ decision: "review", decidedBy: { verdict: "cleared", reason: "register extract" } });
  expect(forcesTopTier(match!)).toBe(false);
  expect(flagOfMatch(match!)).toBeUndefined();
});

test("a confirmed review counts as a match", () => {
  expect(screenSupplier(sister, index())[0]?.decision).toBe("review");
  const [match] = screenSupplier(sister, index(), { decisions: [decision("confirmed")] });
  expect(match).toMatchObject({ decision: "match", decidedBy: { verdict: "confirmed" } });
  expect(forcesTopTier(match!)).toBe(true);
  expect(flagOfMatch(match!)?.because).toContain("Confirmed by A. Buyer on 2026-11-02: register extract");
});

test("a decision lapses when the listing changes, and that is said", () => {
  const [match] = screenSupplier(supplier, index({ merchandise: "Yarn" }), { decisions: [decision("cleared")] });
  expect(match?.decision).toBe("match");
  expect(match?.decidedBy).toBeUndefined();
  expect(match?.reasons.map(({ kind }) => kind)).toContain("decision-lapsed");
});

test("a decision outlives a new address of the list's file", () => {
  const [match] = screenSupplier(supplier, index({ sourceUrl: "https://example.org/new" }), {
    decisions: [decision("cleared")],
  });
  expect(match?.decidedBy?.verdict).toBe("cleared");
});

test("the latest of several decisions holds, in whatever order they come", () => {
  const first = decision("cleared", { at: "2026-11-02" });
  const second = decision("confirmed", { at: "2026-11-05" });
  for (const decisions of [
    [first, second],
    [second, first],
  ])
    expect(screenSupplier(supplier, index(), { decisions })[0]?.decidedBy?.verdict).toBe("confirmed");
});

test("a decision about another supplier or listing says nothing", () => {
  const decisions = [decision("cleared", { supplierId: "other" }), decision("cleared", { listingId: "other" })];
  expect(screenSupplier(supplier, index(), { decisions })[0]).toMatchObject({ decision: "match" });
});

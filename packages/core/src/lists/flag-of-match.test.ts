import { expect, test } from "vitest";
import { embeddedLists } from "./embedded-lists.js";
import { flagOfMatch, noticeOfFormerMatch } from "./flag-of-match.js";
import type { ListMatch } from "./list-match.js";

const listings = embeddedLists().flatMap((edition) => edition.listings);
const match = (id: string, more: Partial<ListMatch> = {}): ListMatch => ({
  listing: listings.find((listing) => listing.id === id)!,
  decision: "match",
  score: 1,
  matchedOn: "name",
  reasons: [],
  ...more,
});

test("a match is critical and says its legal effect in plain words", () => {
  const flag = flagOfMatch(match("uflpa-104"));
  expect(flag).toMatchObject({ severity: "critical", legalEffect: "rebuttable-presumption" });
  expect(flag?.text).toContain("UFLPA Entity List");
  expect(flag?.text).toContain("presumed to be made with forced labour");
  expect(flag?.because).toContain("Listed since 2022-06-21");
  expect(flag?.because).toContain("section 2(d)(2)(B)(i)");
});

test("a review is serious, asks for a person and says what would follow", () => {
  const flag = flagOfMatch(match("wro-052", { decision: "review" }));
  expect(flag).toMatchObject({ severity: "serious", legalEffect: "detention" });
  expect(flag?.text).toMatch(/a person must tell .* If so: US customs detain/);
});

test("every way to match and every listing has its words", () => {
  for (const listing of listings) {
    for (const matchedOn of ["name", "alias", "identifier", "site", "parent", "owner", "good"] as const) {
      for (const decision of ["match", "review"] as const) {
        const { text = "", because = "" } = flagOfMatch({ listing, decision, score: 1, matchedOn, reasons: [] }) ?? {};
        expect(`${text} ${because}`).not.toMatch(/undefined|[{}]|\s\s|\.\./);
      }
    }
  }
});

test("no words speak of guilt", () => {
  for (const listing of listings)
    expect(flagOfMatch({ listing, decision: "match", score: 1, matchedOn: "name", reasons: [] })?.text).not.toMatch(
      /guilt|guilty/i,
    );
});

test("a closed entry is a notice that says how it ended", () => {
  const notice = noticeOfFormerMatch(match("wroh-001"));
  expect(notice.severity).toBe("notice");
  expect(notice.text).toContain("until 2020-03");
  expect(notice.because).toContain("revoked");
});

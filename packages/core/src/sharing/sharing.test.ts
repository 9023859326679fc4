import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  Audience,
  checkFinding,
  findingsSideBySide,
  findingsStanding,
  findingsThatTravel,
  Marking,
  type SharedFinding,
} from "./index.js";
import { mayReach } from "./marking.js";

const asOf = "2026-11-24";
const finding = (part: Partial<SharedFinding> = {}): SharedFinding => ({
  id: "f-1",
  supplier: { name: "Quorrimere Fibre Ltd", country: "PK", identifiers: [{ scheme: "os-id", value: "PK2024001" }] },
  site: { name: "Unit 2", country: "PK" },
  kind: "indicator",
  indicator: "documents",
  observed: "2026-05-04",
  confidence: "medium",
  sourceType: "auditor",
  firstHand: true,
  tlp: "AMBER+STRICT",
  purpose: "protect workers at the site",
  legalBasis: "UK GDPR art. 6(1)(f)",
  expires: "2027-05-04",
  sharedBy: "Example Council",
  ...part,
});
const problems = (part: Partial<SharedFinding>, options = {}) => {
  const check = checkFinding(finding(part), options);
  return check.ok ? [] : check.problems.map(({ field }) => field);
};

describe("a finding that is to be shared", () => {
  it("passes where it is about an organisation, a place and a sign", () => {
    expect(checkFinding(finding(), { asOf })).toEqual({ ok: true });
    expect(problems({ note: "Passports of twelve workers were in the office safe." })).toEqual([]);
  });

  it.each<[string, Partial<SharedFinding>, string]>([
    ["a person's name in the note", { note: "Worker Rahim Uddin said so." }, "note"],
    ["a telephone number in the purpose", { purpose: "call +44 7700 900123" }, "purpose"],
    ["the number of a passport at a site", { site: { name: "passport BX0412345" } }, "site.name"],
    [
      "a registration of a person",
      { supplier: { name: "X", identifiers: [{ scheme: "cpf", value: "1" }] } },
      "supplier.identifiers.0",
    ],
    ["the address of a home", { site: { kind: "home", address: "12 Mill Lane" } }, "site.address"],
    ["no indicator", { indicator: undefined as never }, "indicator"],
    ["a sign of forced labour marked for a community", { tlp: "GREEN" }, "tlp"],
    ["an assessment marked for everybody", { kind: "assessment", tlp: "CLEAR" }, "tlp"],
    ["free text under a marking that others read", { tlp: "AMBER", note: "Doors are locked at night." }, "note"],
    ["a correction of nothing", { kind: "correction" }, "corrects"],
    ["an end before its beginning", { expires: "2026-05-03" }, "expires"],
    ["a date that is none", { observed: "May 2026" }, "observed"],
  ])("is refused for %s, and the field is named", (_what, part, field) => {
    expect(problems(part)).toEqual([field]);
  });

  it("says what was found, so that the writer can take it out", () => {
    const check = checkFinding(finding({ note: "Ask for Mr Kowalski." }));
    expect(check).toMatchObject({ ok: false, problems: [{ reason: expect.stringContaining("“Mr Kowalski”") }] });
  });

  it("suggests the known key for a misspelt one and takes anything without failing", () => {
    const check = checkFinding({ ...finding(), purposse: "x" } as never);
    expect(check).toMatchObject({ problems: [{ field: "purposse", reason: expect.stringContaining('"purpose"') }] });
    fc.assert(fc.property(fc.anything(), (anything) => checkFinding(anything as never).ok === false));
  });

  it("has expired the day after its last, and cannot be observed in the future", () => {
    expect(problems({}, { asOf: "2027-05-04" })).toEqual([]);
    expect(problems({}, { asOf: "2027-05-05" })).toEqual(["expires"]);
    expect(problems({}, { asOf: "2026-05-03T10:00:00Z" })).toEqual(["observed"]);
  });
});

describe("markings", () => {
  it("let a recipient pass on no more than the sharer may, and a stricter marking reach no more readers", () => {
    for (const audience of Audience.options)
      for (const [i, tlp] of Marking.options.entries()) {
        if (mayReach(tlp, audience, "recipient")) expect(mayReach(tlp, audience, "sharer")).toBe(true);
        const stricter = Marking.options[i - 1];
        if (stricter && mayReach(stricter, audience, "sharer")) expect(mayReach(tlp, audience, "sharer")).toBe(true);
      }
  });

  it("hold back what may not travel, with the reason, and leave the sharer's name on what does", () => {
    const theirs = finding({ id: "f-2", sharedBy: "Another Buyer", tlp: "RED" });
    const { travels, held } = findingsThatTravel([finding({ tlp: "RED" }), theirs], {
      from: "Example Council",
      to: "named-recipient",
      asOf,
    });
    expect(travels.map(({ sharedBy }) => sharedBy)).toEqual(["Example Council"]);
    expect(held).toMatchObject([{ finding: { id: "f-2" }, reasons: [expect.stringContaining("Another Buyer")] }]);
  });
});

describe("findings that lapse", () => {
  it("are the expired, the recalled, and those their own sharer takes back; nobody else's correction counts", () => {
    const correction = finding({ id: "c-1", kind: "correction", corrects: "f-1" });
    const foreign = finding({ id: "c-2", kind: "correction", corrects: "f-3", sharedBy: "A Competitor" });
    const { standing, lapsed } = findingsStanding(
      [
        finding(),
        finding({ id: "f-2", expires: "2026-11-23" }),
        finding({ id: "f-3" }),
        finding({ id: "f-4" }),
        correction,
        foreign,
      ],
      { asOf, recalled: ["f-4"] },
    );
    expect(lapsed.map(({ finding: { id }, reason }) => [id, reason])).toEqual([
      ["f-1", "recalled"],
      ["f-2", "expired"],
      ["f-4", "recalled"],
    ]);
    expect(standing.map(({ id }) => id)).toEqual(["f-3", "c-1", "c-2"]);
  });
});

describe("findings side by side", () => {
  it("merge copies, keep each sharer, and count one piece of evidence once", () => {
    const evidenceHash = "sha256:aa";
    const groups = findingsSideBySide([
      finding({ evidenceHash }),
      { ...finding({ evidenceHash }) },
      finding({ id: "x-7", sharedBy: "Another Buyer", evidenceHash, firstHand: false }),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.findings.map(({ sharedBy }) => sharedBy)).toEqual(["Example Council", "Another Buyer"]);
    expect(groups[0]).toMatchObject({ evidence: 1, disagreements: [] });
  });

  it("know one supplier by its registration or its name in another writing, and part its sites and signs", () => {
    const groups = findingsSideBySide([
      finding(),
      finding({ id: "f-2", supplier: { name: "QF", identifiers: [{ scheme: "os-id", value: "PK2024001" }] } }),
      finding({ id: "f-3", supplier: { name: "Quorrimere Fibre Limited", country: "PK" } }),
      finding({ id: "f-4", indicator: "debt" }),
      finding({ id: "f-5", site: { name: "Unit 9", country: "PK" } }),
      finding({ id: "f-6", supplier: { name: "Tolvanne Cannery", country: "TH" } }),
    ]);
    expect(groups.map(({ findings }) => findings.map(({ id }) => id))).toEqual([
      ["f-1", "f-2", "f-3"],
      ["f-4"],
      ["f-5"],
      ["f-6"],
    ]);
  });

  it("say where they disagree: in confidence, by a correction, by two versions of one finding", () => {
    const [group] = findingsSideBySide([
      finding({ confidence: "low" }),
      finding({ confidence: "high" }),
      finding({ id: "c-1", kind: "correction", corrects: "f-1", sharedBy: "Another Buyer" }),
    ]);
    expect(group?.disagreements).toEqual(["corrected-by-another", "confidence", "versions"]);
  });
});

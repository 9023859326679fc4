import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildListIndex } from "../lists/index.js";
import { methodology } from "../methodology/current.js";
import { reviewStatement } from "../statement/index.js";
import { InvalidInput, type Supplier } from "../supplier/index.js";
import { assess } from "./assess.js";

const head = "This modern slavery statement is made by Example Mills Limited for the year ended 31 December 2025.\n\n";
const review = (text: string) => reviewStatement(head + text, { frameworks: ["uk.s54"] });
const supplier: Supplier = { id: "s", name: "Example Mills", country: "PK", description: "cotton weaving" };

const audited = "In 2025 we audited 41 suppliers for forced labour and interviewed 380 workers in their own language.";
const assured =
  "In 2025 an independent third party audited 41 suppliers for forced labour against SA8000 and found 12 breaches.";
const promised = "We will audit all suppliers for forced labour next year.";
const empty = "We take modern slavery very seriously and are committed to auditing our suppliers.";
const denied = "No instances of modern slavery or forced labour were identified in our supply chain in 2025.";

const controlOf = (text: string, id = "site-audits", more: Partial<Supplier> = {}) =>
  assess({ ...supplier, ...more }, { statementReview: review(text) }).controls.find((control) => control.id === id);

describe("what a statement says of measures", () => {
  test("earns little where it was done and is concrete, a little more where somebody independent looked", () => {
    expect(controlOf(audited)).toMatchObject({ status: "declared", decibans: -0.3 });
    expect(controlOf(audited)?.why).toContain("we audited 41 suppliers");
    expect(controlOf(assured)).toMatchObject({ status: "declared", decibans: -0.5 });
  });

  test.each([
    ["a plan", promised],
    ["general words", empty],
  ])("earns nothing for %s, and says so", (_, text) => {
    expect(controlOf(text)).toMatchObject({ status: "vague", decibans: 0 });
  });

  test("earns nothing, and is not named, where the statement denies it or speaks of something else", () => {
    expect(controlOf("We did not audit any supplier for forced labour in 2025.")).toBeUndefined();
    expect(controlOf("The auditors of our accounts were paid EUR 40,000.", "training")).toBeUndefined();
  });

  test("never earns twice for what a form declares too, and less than what is verified", () => {
    const declared = [{ id: "site-audits", status: "declared" } as const];
    const verified = [{ id: "site-audits", status: "verified" } as const];
    expect(controlOf(audited, "site-audits", { controls: declared })?.decibans).toBe(-0.3);
    expect(controlOf(assured, "site-audits", { controls: verified })).toMatchObject({
      status: "verified",
      decibans: -1,
    });
  });

  test("moves a supplier by no more than declarations may, whatever is promised", () => {
    const everything = [audited, assured, promised, empty, denied];
    fc.assert(
      fc.property(fc.shuffledSubarray(everything), (texts) => {
        const without = assess(supplier);
        const given = assess(supplier, { statementReview: review(texts.join(" ")) });
        const credit = given.controls.reduce((sum, { decibans }) => sum - decibans, 0);
        expect(credit).toBeLessThanOrEqual(methodology.controls.mostDeclared + 1e-9);
        expect(given.inherent.score).toBe(without.inherent.score);
        const odds = (score: number) => 10 * Math.log10(score / (100 - score));
        const width = ([low, high]: readonly [number, number]) => odds(high) - odds(low);
        expect(width(given.interval)).toBeLessThanOrEqual(width(without.interval) + 1e-9);
        expect(given.score).toBeLessThanOrEqual(without.score);
      }),
      { numRuns: 30 },
    );
  });

  test("counts only where it was reviewed", () => {
    expect(() => assess(supplier, { statementReview: "text" as never })).toThrow(InvalidInput);
  });
});

describe("a statement against other facts", () => {
  const lists = buildListIndex([
    {
      list: "own",
      title: "Own list",
      edition: "2026-01-01",
      retrieved: "2026-01-01",
      listings: [{ id: "l", list: "own", name: "Example Mills", country: "PK", legalEffect: "import-ban" }],
    },
  ]);
  const flagOf = (text: string, more: Partial<Supplier> = {}, listed = false) =>
    assess({ ...supplier, ...more }, { statementReview: review(text), ...(listed && { lists }) });
  const ids = (assessment: ReturnType<typeof flagOf>) => assessment.flags.map(({ id }) => id);

  test("is flagged where it says that there is none and a list says otherwise; the tier stays the top one", () => {
    const assessment = flagOf(`${denied} ${assured}`, {}, true);
    expect(ids(assessment)).toContain("statement-contradicts");
    expect(assessment.flags.find(({ id }) => id === "statement-contradicts")?.because).toContain("No instances");
    expect(assessment.tier).toBe("severe");
  });

  test("is flagged where the supplier's own answers say otherwise", () => {
    const workforce = { employerHoldsIdentityDocuments: true };
    expect(ids(flagOf(denied, { workforce }))).toContain("statement-contradicts");
    expect(ids(flagOf(denied, { workforce: { employerHoldsIdentityDocuments: false } }))).toEqual([]);
  });

  test("is flagged where somebody who spoke with workers saw strong signs", () => {
    const indicators = [
      {
        indicator: "documents",
        quote: "they keep our passports",
        start: 0,
        end: 23,
        strength: "strong",
        speaker: "worker",
      },
    ] as const;
    const given = { statementReview: review(denied), indicators: [...indicators] };
    expect(assess(supplier, given).flags.map(({ id }) => id)).toContain("statement-contradicts");
  });

  test.each([
    ["nothing is denied", audited],
    ["it denies something else", "No instances of late delivery were identified in 2025."],
    ["it only states an aim", "We aim to make sure by 2027 that there is no forced labour in our supply chain."],
  ])("is not flagged where %s", (_, text) => {
    expect(ids(flagOf(text, {}, true))).not.toContain("statement-contradicts");
  });

  test("is not flagged where nothing speaks against it", () => {
    expect(ids(flagOf(denied))).toEqual([]);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidInput } from "../../supplier/invalid-input.js";
import { classifySentences } from "./classify.js";
import type { Criterion } from "./criterion.js";
import { segment } from "./segment/segment.js";

const statement = `Modern Slavery Statement 2025

This statement is made by Example Foods Limited under section 54 of the Modern Slavery Act 2015 for the financial year ended 31 December 2025.

Our structure
Example Foods Limited is a private company, wholly owned by Example Holdings plc, that employs 900 people at two sites in Lincolnshire.
We grow, pack and distribute vegetables to retailers in the UK and Ireland.

Supply chains
We buy vegetables from 140 growers in the UK, Spain and Morocco, and packaging from suppliers in Poland.

Risks
The greatest risk of forced labour in our supply chain is among seasonal migrant workers on farms in Spain and Morocco.

Due diligence
In 2025 we audited 41 growers and interviewed 380 workers in their own language. We will train all buyers next year. We have a zero tolerance approach to slavery.
Suppliers must sign our code of conduct and complete a self-assessment questionnaire before they are approved.

Remediation
Where fees had been charged, the grower repaid the workers and agreed a corrective action plan.

Effectiveness
We measure the effectiveness of our actions with key performance indicators, which the committee reviews every quarter.

This statement was approved by the Board of Directors of Example Foods Limited on 12 May 2026.

Signed
Jane Doe, Chief Executive Officer
`;

const sentences = segment(statement);
const readings = classifySentences(sentences);
const of = (words: string) => {
  const at = sentences.findIndex(({ text }) => text.includes(words));
  const reading = readings[at];
  if (reading === undefined) throw new Error(`no sentence with ${words}`);
  return reading;
};

test.each<[Criterion, string]>([
  ["approval", "was approved by the Board"],
  ["signature", "Jane Doe"],
  ["reportingEntity", "is made by Example Foods"],
  ["structure", "wholly owned"],
  ["operations", "pack and distribute"],
  ["supplyChains", "140 growers"],
  ["riskDescription", "seasonal migrant workers"],
  ["riskMitigation", "audited 41"],
  ["riskMitigation", "sign our code"],
  ["remediation", "repaid the workers"],
  ["effectiveness", "key performance indicators"],
])("%s is seen in “%s”", (criterion, words) => {
  expect(of(words).criteria[criterion].decision).toBe(true);
});

test("done, planned and vague are told apart", () => {
  expect(of("audited 41").status).toBe("implemented");
  expect(of("will train").status).toBe("planned");
  expect(of("zero tolerance").vague).toEqual(["vague.zero-tolerance"]);
});

test("every decision says what decided, and nothing else does", () => {
  for (const { criteria, because } of readings) {
    const named = new Set(because.map(({ criterion }) => criterion));
    for (const [criterion, { decision }] of Object.entries(criteria)) {
      if (!decision) expect(named.has(criterion as Criterion)).toBe(false);
    }
  }
  expect(
    of("was approved by the Board")
      .because.map(({ feature }) => feature)
      .join(" "),
  ).toMatch(/approved|Board/i);
});

test("a sentence alone is read by its own words", () => {
  const [approved] = classifySentences([
    "This statement was approved by the Board of Directors of Acme Mills Limited on 12 May 2026.",
  ]);
  expect(approved?.criteria.approval.decision).toBe(true);
});

test.each<[Criterion, string]>([
  ["riskMitigation", "We trained 40 buyers."],
  ["riskMitigation", "Forty suppliers completed our questionnaire."],
  ["remediation", "The supplier repaid recruitment fees to 30 workers."],
  ["supplyChains", "We buy coffee from Peru."],
  ["structure", "We employ 300 people."],
])("a short plain sentence alone is read as %s: %s", (criterion, text) => {
  const [reading] = classifySentences([text]);
  expect(reading?.criteria[criterion].decision).toBe(true);
  expect(reading?.status).toBe("implemented");
});

test("letters lost with ligatures change little", () => {
  const [whole, damaged] = [
    "The board reviews the effectiveness of our efforts.",
    "The board reviews the eectiveness of our eorts.",
  ].map((text) => classifySentences([text])[0]?.criteria.effectiveness.probability ?? 0);
  expect(Math.abs((whole ?? 0) - (damaged ?? 1))).toBeLessThan(0.02);
});

test("the same sentences give the same readings", () => {
  expect(classifySentences(sentences)).toEqual(readings);
});

test("a sentence is read the same whatever was read before", () => {
  const texts = fc.array(
    fc.oneof(fc.constantFrom("Approved by the board", "____", "😀"), fc.string({ unit: "binary" })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(texts, texts, (sentences, others) => {
      const before = classifySentences(sentences);
      classifySentences(others);
      expect(classifySentences(sentences)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test("any strings are read without a crash: one reading each, probabilities from 0 to 1", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 12 }), (texts) => {
      const found = classifySentences(texts);
      expect(found).toHaveLength(texts.length);
      for (const { criteria } of found) {
        for (const { probability } of Object.values(criteria)) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("a sentence of a megabyte is read in bounded time", () => {
  const start = performance.now();
  classifySentences(["slavery ".repeat(125_000), "x".repeat(1_000_000), "a1 ".repeat(300_000), "é".repeat(1_000_000)]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("anything but strings and sentences is refused", () => {
  expect(() => classifySentences([1 as never])).toThrow(InvalidInput);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewStatement } from "./review-statement.js";

const pieces = fc.constantFrom(
  "We audited ten suppliers in 2025.",
  "This statement was approved by the Board of Example Foods Limited on 12 May 2026.",
  "Signed\nJane Doe, Director\n",
  "\n\n",
  "Not applicable.",
  "Remediation of loss of income",
  "• a bullet",
  "We will train buyers",
  "e.g. Ltd. s. 54(1)",
  "\u0000\ud800😀",
  "jane.doe@example.com",
);
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 20 })
  .map((parts) => parts.join(" "));

describe("any text", () => {
  it("is reviewed without an error, every quote standing where it says", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const review = reviewStatement(text);
        for (const { findings, coverage } of review.frameworks) {
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
          for (const { quotes, advice, verdict } of findings) {
            for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
            expect(advice !== undefined).toBe(["missing", "vague", "partly"].includes(verdict));
          }
        }
        for (const { start, end, text: words } of review.sentences) expect(text.slice(start, end)).toBe(words);
      }),
      { numRuns: 60 },
    );
  });

  it("is reviewed the same whatever was reviewed before", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const review = reviewStatement(text);
        reviewStatement(other);
        expect(reviewStatement(text)).toEqual(review);
      }),
      { numRuns: 40 },
    );
  });

  it("that is compared with any other is no error", () => {
    fc.assert(
      fc.property(texts, texts, (text, previous) => void reviewStatement(text, { previous })),
      { numRuns: 40 },
    );
  });
});

describe("hostile texts", () => {
  it.each([
    ["nothing", ""],
    ["one endless sentence", "slavery ".repeat(400_000)],
    ["very many sentences", "We audited ten sites. ".repeat(20_000)],
    ["a wall of capitals", "Jane Doe Director ".repeat(50_000)],
    ["a wall of signatures", "Signed\nName:\n".repeat(10_000)],
    ["a wall of company names", "Example Foods and Farms of Exampleton ".repeat(20_000)],
    ["a wall of letters", "A".repeat(1_000_000)],
    ["a wall of blanks", " ".repeat(1_000_000)],
    ["a wall of addresses", "a.b@c.d.e.f.g.".repeat(60_000)],
    ["a wall of dates", "1 May 2024 to ".repeat(50_000)],
  ])("%s is reviewed in bounded time", (_name, text) => {
    const started = performance.now();
    reviewStatement(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

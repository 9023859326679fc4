import { describe, expect, it } from "vitest";
import { reviewStatement } from "./review-statement.js";

const guidance = Array.from(
  { length: 40 },
  (_, i) => `Officers who meet a potential victim of modern slavery must complete section ${i} of the training form.`,
).join("\n\n");

const verdicts = (text: string) => {
  const [framework] = reviewStatement(text, { frameworks: ["uk.s54"] }).frameworks;
  return new Set(framework?.findings.filter(({ quotes }) => quotes.length > 0).map(({ verdict }) => verdict));
};

describe("a text that is no organisation's statement about itself", () => {
  it("meets nothing, and the review says why", () => {
    const review = reviewStatement(guidance, { frameworks: ["uk"] });
    expect(review.notice).toContain("does not read as");
    expect(verdicts(guidance)).toEqual(new Set());
  });

  it.each([
    ["it speaks of itself", guidance.replaceAll("Officers", "Our officers")],
    ["it is signed", `${guidance}\n\nSigned\nJane Doe, Chief Executive Officer\nExample Foods Limited\n12 May 2026`],
    ["it says who makes it", `This modern slavery statement is made by Example Foods Limited.\n\n${guidance}`],
    ["it is too short to tell", guidance.slice(0, 500)],
  ])("is none where %s", (_, text) => {
    expect(reviewStatement(text, { frameworks: ["uk"] }).notice).toBeUndefined();
  });
});

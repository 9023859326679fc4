import { describe, expect, it } from "vitest";
import { reviewStatement } from "./review-statement.js";

const lastYear = `This statement is for the financial year ended 31 December 2024.

In 2024 we audited 41 suppliers of vegetables for forced labour.

We buy vegetables from growers in Spain and Morocco and know them well.

We will open a hotline for pickers in Almeria by 2025.

We aim to trace canned tomatoes to every farm by 2026.`;

const thisYear = `This statement is for the financial year ended 31 December 2025.

In 2025 we audited 41 suppliers of vegetables for forced labour.

We buy vegetables from growers in Spain and Morocco and know them well.

We opened the hotline for pickers in Almeria in May 2025; it took 14 calls.`;

describe("a statement beside last year's", () => {
  const { comparison, frameworks, sentences } = reviewStatement(thisYear, { frameworks: ["uk"], previous: lastYear });
  const finding = (id: string) =>
    frameworks.flatMap(({ findings }) => findings).find(({ requirement }) => requirement === id);

  it("shows what is copied with the year changed, word for word in this year's text", () => {
    const copied = comparison?.yearChanged.map(({ text }) => text);
    expect(copied).toContain("In 2025 we audited 41 suppliers of vegetables for forced labour.");
    expect(sentences.find(({ text }) => text.includes("audited 41"))?.vague).toContain("vague.copied-year");
    expect(comparison?.copiedShare).toBeCloseTo(3 / 4);
  });

  it("gives no credit for a step that is last year's with the year changed", () => {
    expect(finding("uk.s54.due-diligence")).toMatchObject({ verdict: "vague" });
    expect(finding("uk.s54.due-diligence")?.why).toContain("with the year changed");
  });

  it("names the goals that are silently dropped, and not those taken up", () => {
    expect(comparison?.droppedGoals).toEqual(["We aim to trace canned tomatoes to every farm by 2026."]);
    expect(finding("uk.tisc.monitoring.progress")?.why).toContain("does not come back to: 1");
  });

  it("is compared only where last year's is given", () => {
    expect(reviewStatement(thisYear).comparison).toBeUndefined();
  });
});

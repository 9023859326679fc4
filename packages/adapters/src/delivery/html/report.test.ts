import type { Assessment } from "@manumit/core";
import { describe, expect, it } from "vitest";
import { assessmentOf } from "../../testing/assessment.js";
import { collected } from "../../testing/collected.js";
import { listedAssessment } from "../../testing/listed-assessment.js";
import { deliver } from "../deliver.js";

const report = async (assessments: Assessment[], options = {}) =>
  Buffer.concat(await collected(deliver(assessments, "html", options))).toString();

const nasty = `<script>alert(1)</script>" onload='x' & \0`;

describe("the report", () => {
  it("ranks suppliers, most exposed first, and counts them by tier", async () => {
    const page = await report([assessmentOf(), listedAssessment, assessmentOf({ tier: "low", score: 3 })], {
      asOf: "2026-11-24",
    });
    expect(page).toContain("3 suppliers · As of 2026-11-24 · Methodology 1.0.0");
    const table = page.slice(page.indexOf('<table class="ranking"'), page.indexOf('id="details"'));
    expect([...table.matchAll(/<span class="tier (\w+)"/g)].map(([, tier]) => tier)).toEqual(["severe", "high", "low"]);
    expect(page).toContain("Severe: 1 of 3");
  });

  it("says of each supplier what adds up, what is unknown, what to decide, ask and do", async () => {
    const page = await report([listedAssessment]);
    for (const text of [
      "Country raises exposure by 4.5 decibans",
      "Subcontracting is not known",
      "Measure: policy lowers exposure by 0.5 decibans",
      "Log-odds of the score 91.0.",
      "+1.18",
      "rebuttable presumption of forced labour",
      "Is any work done in homes?",
      "narrows by 0.33 dB",
      "buyer · 30 days",
      "https://example.test/wgi",
    ]) {
      expect(page).toContain(text);
    }
  });

  it("shows with a match all that the list says, what speaks for and against it, and the law, so that a person can decide", async () => {
    const page = await report([listedAssessment]);
    for (const text of [
      "quorrimere is rare",
      "another country",
      "Quorrimere Textile Works",
      "9 Example Road, Kashgar",
      "cotton",
      "Uyghur Forced Labor Prevention Act",
      '<a href="https://example.test/entity-list"',
    ]) {
      expect(page).toContain(text);
    }
  });

  it("says what people at risk need before any score, as long as messages to the supplier are held", async () => {
    const held = {
      id: "hold-supplier-messages",
      action: "Hold the messages.",
      reason: "Signs.",
      owner: "safeguarding-lead",
      holds: ["ask"],
    } as const;
    const page = await report([assessmentOf({ nextSteps: [{ ...held, holds: [...held.holds] }] })]);
    const details = page.slice(page.indexOf('id="details"'));
    expect(details.indexOf("people may be at risk")).toBeGreaterThan(-1);
    expect(details.indexOf("people may be at risk")).toBeLessThan(details.indexOf('class="verdict"'));
    expect(await report([assessmentOf()])).not.toContain("people may be at risk");
  });

  it("says what a score is and is not, and never speaks of guilt", async () => {
    const page = await report([listedAssessment]);
    expect(page).toContain("an index of exposure");
    expect(page).toContain("not a finding about a company");
    expect(page).not.toMatch(/guilt|culprit|offender|perpetrator/i);
  });

  it("escapes whatever a supplier wrote", async () => {
    const page = await report(
      [
        assessmentOf({
          input: { id: nasty, name: nasty, country: "PK", description: nasty, address: nasty },
          supplierId: nasty,
        }),
        listedAssessment,
      ],
      { title: nasty },
    );
    expect(page).not.toContain("<script");
    expect(page).not.toContain("\0");
    expect(page).not.toMatch(/<[^>]+ onload=/);
  });

  it("needs nothing from outside and forbids it: no script, no style but its own, no inline style", async () => {
    const page = await report([listedAssessment, assessmentOf()]);
    expect(page).toMatch(/default-src &#39;none&#39;; style-src &#39;sha256-[\w+/]+=*&#39;/);
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|form)\b/);
    expect(page).not.toMatch(/ style=/);
    expect(page).not.toMatch(/url\((?!#)/);
  });

  it("links only to web addresses", async () => {
    const page = await report([
      assessmentOf({ editions: [{ dataset: "x", edition: "1", url: "javascript:alert(1)" }] }),
    ]);
    expect(page).not.toContain("javascript:");
  });

  it("is well-formed: every element that opens closes in its place", async () => {
    const page = await report([listedAssessment, assessmentOf()]);
    const open: string[] = [];
    for (const [, close, name, selfClosing] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi)) {
      if (selfClosing || name === "meta") continue;
      if (close) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
  });

  it("maps countries by kind of activity, the unknown ones last", async () => {
    const page = await report([assessmentOf(), assessmentOf({ input: { id: "x", name: "X" }, factors: [] })]);
    expect(page).toContain("Pakistan, Manufacturing: 1 supplier, highest tier High, scores 62 to 62");
    expect(page.indexOf("Manufacturing</text>")).toBeLessThan(page.indexOf("Not known</text>"));
    expect(page).toContain("Country not given");
  });

  it("of very many suppliers shows the most exposed and says how many there are", async () => {
    const page = await report(Array.from({ length: 2_500 }, (_, at) => assessmentOf({ score: at / 100 })));
    expect(page).toContain("The 2,000 most exposed of 2,500 suppliers are listed");
    expect(page).toContain("A section of their own have the 100 most exposed of 2,500 suppliers.");
    expect(page.match(/<article /g)).toHaveLength(100);
  });

  it("of one supplier or none is a report too", async () => {
    expect(await report([assessmentOf()])).toContain("1 supplier ·");
    expect(await report([])).toContain("No supplier was assessed.");
  });

  it("is the same for the same assessments", async () => {
    expect(await report([listedAssessment, assessmentOf()])).toBe(await report([listedAssessment, assessmentOf()]));
  });
});

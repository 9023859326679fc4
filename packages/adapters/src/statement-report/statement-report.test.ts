import { frameworks, reviewStatement } from "@manumit/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statementChapters, verdictOrder } from "./chapters.js";
import { piecesOf } from "./pieces.js";
import { statementReport } from "./statement-report.js";

const text = `Modern Slavery Statement 2025

This statement is made under section 54 of the Modern Slavery Act 2015 for the financial year ended 31 December 2025.

In 2025 we audited 41 growers & <script>alert(1)</script> interviewed 380 workers. We will train all buyers next year.

We have a zero tolerance approach to slavery.

This statement was approved by the Board of Example Foods Limited on 12 May 2026.
`;

const review = reviewStatement(text, { asOf: "2026-11-24" });

const unescaped = (markup: string) =>
  markup
    .replace(/<sup>.*?<\/sup>|<i class="remark">.*?<\/i>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");

const textOf = (report: string) => unescaped(/<div class="text">([\s\S]*)<\/div>\s*<\/section>/.exec(report)![1]!);

describe("a statement report", () => {
  const report = statementReport({ text }, review, { source: "a <b>.pdf", asOf: "2026-11-24" });

  test("holds the whole text, escaped, and runs and loads nothing", () => {
    expect(textOf(report).replace(/\s+/g, " ").trim()).toBe(text.replace(/\s+/g, " ").trim());
    expect(report).not.toMatch(/<script|<b>|\ssrc=|https?:\/\/[^ <]*\.(?:js|css)/);
    expect(report).toContain("default-src &#39;none&#39;");
  });

  test("links every mark both ways, and every anchor is there once", () => {
    const ids = [...report.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...report.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.some((target) => target?.startsWith("mark-"))).toBe(true);
  });

  test("tells plans and vague words apart from what was done", () => {
    expect(report).toMatch(/train all buyers next year\.(?:<[^>]+>|\d|\s)*<i class="remark">plan/);
    expect(report).toMatch(/zero tolerance approach to slavery\.(?:<[^>]+>|\d|\s)*<i class="remark">vague/);
  });

  test("says of what law and guidance ask, each in its own words, and gives no percentage", () => {
    expect(report).toContain("What the law requires");
    expect(report).toContain("What guidance expects");
    expect(report.replace(/<style>[\s\S]*?<\/style>/, "")).not.toMatch(/\d\s?%/);
  });

  test("shows pages where they are known", () => {
    const [first = "", ...rest] = text.split("\n\n");
    const pages = [
      { page: 1, start: 0, end: first.length },
      { page: 2, start: first.length + 2, end: first.length + 2 + rest.join("\n\n").length },
    ];
    expect(statementReport({ text, pages }, reviewStatement({ text, pages }))).toContain("Page 2");
  });

  test("compares with last year's where it was given", () => {
    const compared = reviewStatement(text, { previous: text.replaceAll("2025", "2024") });
    expect(statementReport({ text }, compared)).toContain("last year's statement".replace("'", "&#39;"));
  });

  test("of any text holds that text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (any) => {
        const made = statementReport({ text: any }, reviewStatement(any));
        const plain = (words: string) => words.replace(/\p{Cc}|\ufffd|\s/gu, "");
        expect(plain(textOf(made))).toBe(plain(any));
      }),
      { numRuns: 50 },
    );
  });
});

describe("chapters", () => {
  test("put what the law requires first, and what needs work before what is met", () => {
    for (const { judged } of statementChapters(review)) {
      const places = judged.map(
        ({ requirement, finding }) =>
          ["law", "guidance", "good-practice"].indexOf(requirement.basis) * 10 + verdictOrder.indexOf(finding.verdict),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("put the laws that concern the statement first: those that it names and those that bind its maker", () => {
    const concerned = (options: object) =>
      statementChapters(reviewStatement(text, { asOf: "2026-11-24", ...options }))
        .filter(({ concerns }) => concerns)
        .map(({ framework }) => framework.id);
    expect(concerned({})).toContain("uk.s54");
    expect(concerned({})).not.toContain("au.cth");
    const entity = { turnover: 200_000_000, currency: "AUD", jurisdictions: ["AU"] };
    expect(concerned({ entity })).toContain("au.cth");
    expect(statementChapters(review)).toHaveLength(review.frameworks.length);
    expect(frameworks().map(({ id }) => id)).toEqual(
      expect.arrayContaining(statementChapters(review).map(({ framework }) => framework.id)),
    );
  });
});

test("pieces cover a span without gap or overlap", () => {
  const cover = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ n: 1, start, end: start + length, quotedFor: [] }));
  fc.assert(
    fc.property(fc.array(cover, { maxLength: 8 }), (covers) => {
      const marks = [...covers].sort((a, b) => a.start - b.start);
      const pieces = piecesOf({ start: 5, end: 70 }, review.sentences, marks);
      expect(pieces[0]?.start).toBe(5);
      expect(pieces.at(-1)?.end).toBe(70);
      for (const [i, piece] of pieces.slice(1).entries()) expect(piece.start).toBe(pieces[i]!.end);
    }),
  );
});

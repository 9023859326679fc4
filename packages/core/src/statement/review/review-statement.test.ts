import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { InvalidInput } from "../../supplier/index.js";
import { reviewStatement } from "./review-statement.js";
import { StatementReview } from "./statement-review.js";

const statement = `Modern Slavery Statement 2025

This statement is made under section 54 of the Modern Slavery Act 2015 for the financial year ended 31 December 2025.

Our structure
Example Foods Limited is a private company that employs 900 people at two sites in Lincolnshire.

Supply chains
We buy vegetables from 140 growers in the UK, Spain and Morocco, and packaging from Poland.

Due diligence
In 2025 we audited 41 growers and interviewed 380 workers in their own language. We will train all buyers next year. We have a zero tolerance approach to slavery.

This statement was approved by the Board of Example Foods Limited on 12 May 2026.

Signed
Jane Doe, Chief Executive Officer
`;

const finding = (text: string, requirement: string, options?: Parameters<typeof reviewStatement>[1]) => {
  const found = reviewStatement(text, options)
    .frameworks.flatMap(({ findings }) => findings)
    .find((one) => one.requirement === requirement);
  if (found === undefined) throw new Error(`no finding for ${requirement}`);
  return found;
};

describe("reviewStatement", () => {
  const review = reviewStatement(statement, { asOf: "2026-11-01" });

  it("reads who made, approved and signed it, and for which year", () => {
    expect(review.facts).toEqual({
      entities: ["Example Foods Limited"],
      financialYear: "2025-12-31",
      approval: { body: "Board of Example Foods Limited", date: "2026-05-12" },
      signatory: { name: "Jane Doe", role: "Chief Executive Officer" },
    });
  });

  it("keeps its schema and is plain data", () => {
    expect(z.safeParse(StatementReview, review).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
  });

  it("quotes words that stand in the text", () => {
    for (const { findings } of review.frameworks) {
      for (const { quotes } of findings)
        for (const { text, start, end } of quotes) expect(statement.slice(start, end)).toBe(text);
    }
  });

  it("finds that remediation is missing and says what to add", () => {
    const missing = finding(statement, "uk.tisc.dd.remediation");
    expect(missing.verdict).toBe("missing");
    expect(missing.advice).toMatch(/^Add .+ Evidence: .+ A sentence of this shape: .+\[/);
  });

  it("judges each framework on its own, with a coverage of its own and no total", () => {
    expect(Object.keys(review).sort()).toEqual(["facts", "frameworks", "sentences"]);
    for (const { coverage } of review.frameworks) {
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
    }
  });

  it("words what a law requires otherwise than what guidance expects", () => {
    expect(finding(statement, "au.s16.f").why).toMatch(/^The Act requires this .+does not meet the law's text/);
    const expected = finding(statement, "uk.tisc.structure.unknowns");
    expect(expected.why).toMatch(/^The guidance expects this .+the guidance asks for it/);
    expect(expected.why).not.toMatch(/law's text|requires/);
    expect(finding(statement, "uk.bill105.training", { frameworks: ["uk.bill105"] }).why).toMatch(/^Only proposed/);
  });

  it("takes a plan for no step taken, except where the law counts plans", () => {
    const planned =
      "We will audit 20 suppliers for forced labour next year, and we expect as a result fewer wage debts.";
    expect(finding(planned, "uk.s54.due-diligence").verdict).toBe("partly");
    expect(finding(planned, "uk.s54.due-diligence").why).toContain("a plan is not a step taken");
    expect(finding(planned, "no.s5.measures").verdict).not.toBe("missing");
  });

  it("takes a denial for an answer only where the law does", () => {
    const none =
      "Remediation measures\n\nNo measures were taken to remediate forced labour or child labour, because none was identified.";
    expect(finding(none, "ca.s11.remediation").verdict).toBe("met");
    expect(finding(none, "au.s16.d-remediation").verdict).not.toBe("met");
    const noSteps = "In the financial year 2025 Example Foods Limited has taken no steps against slavery.";
    expect(finding(noSteps, "uk.s54.statement").verdict).toBe("met");
    expect(finding(noSteps, "ca.s11.steps").verdict).not.toBe("met");
    expect(finding("Example Pty Ltd does not own or control any other entities.", "au.s16.f").verdict).toBe("met");
    expect(
      finding("We do not audit our suppliers, neither independently nor unannounced.", "us-ca.sb657.audits").verdict,
    ).toBe("met");
  });

  it("takes 'not applicable' under a heading for an answer to the heading", () => {
    const text =
      "Remediation of loss of income to vulnerable families\n\nNot applicable.\n\nTraining\n\nWe train people.";
    expect(finding(text, "ca.s11.income-loss").verdict).toBe("met");
  });

  it("asks of a joint statement what it asks of no other", () => {
    expect(finding(statement, "au.s14.consulted").verdict).toBe("not-applicable");
    const joint = "This joint statement is made by Example Foods Pty Ltd and Example Farms Pty Ltd.";
    expect(finding(joint, "au.s14.consulted").verdict).toBe("missing");
  });

  it("needs to know when and where it was published", () => {
    expect(finding(statement, "uk.tisc.deadline").verdict).toBe("needs-metadata");
    const on = (published: string) => finding(statement, "uk.tisc.deadline", { metadata: { published } });
    expect(on("2026-06-30").verdict).toBe("met");
    expect(on("2026-07-01")).toMatchObject({ verdict: "missing" });
    expect(on("2026-07-01").why).toContain("after the due date 2026-06-30");
    expect(finding(statement, "uk.s54.homepage-link", { metadata: { linkedFromHomepage: false } }).verdict).toBe(
      "missing",
    );
  });

  it("gives the page of a quote where pages are known", () => {
    const half = statement.indexOf("This statement was approved");
    const paged = {
      text: statement,
      pages: [
        { page: 1, start: 0, end: half },
        { page: 2, start: half, end: statement.length },
      ],
    };
    const approval = reviewStatement(paged, { frameworks: ["uk.s54"] }).frameworks[0]?.findings.find(
      ({ requirement }) => requirement === "uk.s54.approval",
    );
    expect(approval?.quotes[0]).toMatchObject({ page: 2 });
  });

  it("refuses options that are none, each with its path", () => {
    expect(() => reviewStatement(statement, { frameworkz: ["uk"] } as never)).toThrow(
      /frameworkz.+did you mean "frameworks"/,
    );
    expect(() => reviewStatement(statement, { asOf: "yesterday" })).toThrow(InvalidInput);
    expect(() => reviewStatement(42 as never)).toThrow(InvalidInput);
    expect(() => reviewStatement(null as never)).toThrow(InvalidInput);
    expect(() => reviewStatement(statement, { frameworks: ["mars"] })).toThrow(/frameworks.0/);
  });
});

describe("the organisation asked about", () => {
  const reported = (name: string) =>
    finding("This modern slavery statement is made by Example Foods Limited.", "au.s16.a", {
      frameworks: ["au"],
      entity: { name },
    });

  it("is said to be among those that the statement names", () => {
    const { verdict, why } = reported("EXAMPLE FOODS LTD.");
    expect([verdict, why]).toEqual(["met", expect.stringContaining("is named as")]);
  });

  it("is said not to be among them, and then the statement is not shown to be its own", () => {
    const { verdict, why } = reported("Blue Lagoon Shipping plc");
    expect([verdict, why]).toEqual(["partly", expect.stringContaining("is not named")]);
  });

  it("is told whatever the framework", () => {
    const asked = (name: string) => reviewStatement(statement, { frameworks: ["uk"], entity: { name } }).askedAbout;
    expect(asked("Example Foods")).toMatchObject({ decision: "match", name: "Example Foods Limited" });
    expect(asked("Blue Lagoon Shipping plc")).toMatchObject({ decision: "no" });
    expect(reviewStatement(statement).askedAbout).toBeUndefined();
  });

  it("is found by its name where the statement names nobody with a legal form", () => {
    const text = "This statement covers the work of the Ministry of Examples in 2025. We buy paper.";
    const { verdict, quotes } = finding(text, "au.s16.a", {
      frameworks: ["au"],
      entity: { name: "Ministry of  Examples" },
    });
    expect([verdict, quotes.map(({ text }) => text)]).toEqual(["partly", ["Ministry of Examples"]]);
  });
});

describe("the law's own words in a statement", () => {
  it("are no disclosure", () => {
    const headings =
      "The report must give: the parts of its business and supply chains that carry a risk of forced labour and the steps it has taken to assess and manage that risk.";
    expect(finding(headings, "ca.s11.risk", { frameworks: ["ca"] }).verdict).toBe("missing");
  });
});

describe("a text that is built to keep a reader busy", () => {
  it("is refused where it has more sentences than any statement", () => {
    expect(() => reviewStatement("A. ".repeat(200_000))).toThrow(InvalidInput);
    expect(() => reviewStatement("b\n\n".repeat(200_000))).toThrow("more than 100,000 sentences");
  });
});

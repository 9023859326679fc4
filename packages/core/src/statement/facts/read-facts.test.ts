import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../reading/index.js";
import { plainFacts, readFacts } from "./index.js";

const factsOf = (text: string) => plainFacts(readFacts(text, segment(text)));

describe("the financial year", () => {
  it.each([
    ["This statement is for the financial year ended 31 December 2025.", "2025-12-31"],
    ["This report covers the period from April 1, 2024 to March 31, 2025.", "2024-04-01/2025-03-31"],
    ["This statement covers 1 April to 31 March 2026.", "2025-04-01/2026-03-31"],
    ["Our statement for the year to 30 June 2025 follows.", "2025-06-30"],
    ["This statement constitutes our statement for the financial year 2024/25.", "2024/2025"],
    ["Modern Slavery Statement FY25", "2025"],
    ["Modern Slavery Statement 2025", "2025"],
    ["This statement is for our 2025 financial year.", "2025"],
    ["Annual report\nFiscal 2024 (52 weeks ended January 28, 2025)", "2025-01-28"],
    ["This report covers the year that started on 1 April 2023 and ended on 31 March 2024.", "2023-04-01/2024-03-31"],
    ["Reporting period: 01/04/2023 – 31/03/2024", "2023-04-01/2024-03-31"],
    ["Financial reporting year March 31, 2024", "2024-03-31"],
    ["Annual report\nYear 2023\nExample Pipelines LP", "2023"],
    ["This statement is for the season 2020/21.", "2020/2021"],
  ])("%s", (text, year) => {
    expect(factsOf(text).financialYear).toBe(year);
  });

  it("is not the year of an Act, nor the year before", () => {
    expect(factsOf("This statement is made under the Modern Slavery Act 2015.").financialYear).toBeUndefined();
    const text =
      "In the previous financial year ended 31 December 2024 we began. This statement is for the financial year ended 31 December 2025.";
    expect(factsOf(text).financialYear).toBe("2025-12-31");
  });
});

describe("the approval", () => {
  it.each([
    [
      "This statement was approved by the Board of Example Foods Limited on 12 May 2026.",
      "Board of Example Foods Limited",
      "2026-05-12",
    ],
    ["The board of directors has approved this statement.", "board of directors", undefined],
    ["On 3 June 2026 the trustees approved this statement.", "trustees", "2026-06-03"],
    ["This statement was approved by the members of Example LLP.", "members of Example LLP", undefined],
    ["Approved by the Board of Directors", "Board of Directors", undefined],
    ["This statement was agreed by Cabinet on 15 July 2025.", "Cabinet", "2025-07-15"],
    ["Signed off by the board on 4 May 2024.", "board", "2024-05-04"],
    ["Both boards said yes to this report on May 3, 2024.", "boards", "2024-05-03"],
    ["Who signed this off?\nThe Board of Directors on Thursday 17 March 2022.", "Board of Directors", "2022-03-17"],
    [
      "At its meeting of June 20, 2024 the Board of Governors, as governing body, gave its approval to this report.",
      "Board of Governors",
      "2024-06-20",
    ],
    [
      "The boards of directors of Example A Inc. and Example B Ltd. approved this report on May 3, 2024.",
      "boards of directors of Example A Inc. and Example B Ltd",
      "2024-05-03",
    ],
    [
      "This statement was approved by the Board of Example Foods Limited\nJane Doe, Chairman, 8 November 2024",
      "Board of Example Foods Limited",
      undefined,
    ],
  ])("%s", (text, body, date) => {
    expect(factsOf(text).approval).toEqual({ body, ...(date && { date }) });
  });

  it.each([
    "Our modern slavery policy was approved by the board on 3 June 2026.",
    "This statement will be approved by the board next month.",
    "Suppliers are approved by the procurement committee.",
    "This statement was considered by the board.",
  ])("is not stated by: %s", (text) => {
    expect(factsOf(text).approval).toBeUndefined();
  });

  it.each([
    "This statement was approved by the Executive Committee on 3 June 2026.",
    "This statement was approved by the Chief Executive Officer on behalf of the board.",
  ])("is not that of the governing body: %s", (text) => {
    expect(readFacts(text, segment(text)).approval?.principal).toBe(false);
  });
});

describe("the signatory", () => {
  it.each([
    ["Signed\nJane Doe, Chief Executive Officer\n", "Jane Doe", "Chief Executive Officer", undefined],
    ["Signed by Jane Doe, Director, on 3 June 2026.", "Jane Doe", "Director", "2026-06-03"],
    [
      "Full name: Jane M. Doe\nTitle: President & CEO\nDate: May 28, 2024\nI have the authority to bind Example Inc.",
      "Jane M. Doe",
      "President & CEO",
      "2024-05-28",
    ],
    [
      "/s/ John O'Example\nName: John O'Example\nTitle: Non-Executive Director",
      "John O'Example",
      "Non-Executive Director",
      undefined,
    ],
    [
      "For and on behalf of the board\nDr Jane van der Doe\nChair\n1 July 2026",
      "Dr Jane van der Doe",
      "Chair",
      "2026-07-01",
    ],
    ["J. Doe-Smith, P.Eng\nChair April 17, 2025", "J. Doe-Smith", "Chair", "2025-04-17"],
    [
      "Signed\nJ.R. Doe\nDealer Principal & Managing Director",
      "J.R. Doe",
      "Dealer Principal & Managing Director",
      undefined,
    ],
    [
      "Signed\nJane Doe\nChair of the Audit and Risk Committee",
      "Jane Doe",
      "Chair of the Audit and Risk Committee",
      undefined,
    ],
    ["Lord Doe of Exampleton, Chairman", "Lord Doe of Exampleton", "Chairman", undefined],
    ["Signed\nJane Doe (she/her)\nGroup Chief Execuve", "Jane Doe", "Group Chief Execuve", undefined],
    ["Signed: J. Doe, Director\nNext review due: May 2026", "J. Doe", "Director", undefined],
    ["Signed\nJane Doe Example Foods plc Managing Director", "Jane Doe", "Managing Director", undefined],
  ])("%s", (text, name, role, date) => {
    expect(factsOf(text).signatory).toEqual({ name, role, ...(date && { date }) });
  });

  it.each([
    "Signed\n______\nDirector",
    "Our Chief Executive Officer leads this work and Jane Doe, Head of Audit, reports to the board every year on what she found in the supply chain.",
    "All employees have signed the Code of Conduct.",
  ])("is nobody in: %s", (text) => {
    expect(factsOf(text).signatory).toBeUndefined();
  });

  it("does not take the date of the approval for that of the signature", () => {
    const text = "This statement was approved by the board on 12 May 2026.\n\nJane Doe, Director";
    expect(factsOf(text).signatory).toEqual({ name: "Jane Doe", role: "Director" });
  });
});

describe("the entities", () => {
  it.each([
    ["This statement is made by Example Foods Limited.", ["Example Foods Limited"]],
    [
      "This statement is made on behalf of Example Foods Limited and Example Farms (UK) Ltd.",
      ["Example Foods Limited", "Example Farms (UK) Ltd"],
    ],
    ["This report is made on behalf of 1234567 Alberta Ltd.", ["1234567 Alberta Ltd"]],
    ["This statement is made by the University of Exampleton for 2025.", ["University of Exampleton"]],
    ["MODERN SLAVERY STATEMENT Example Foods Limited", ["Example Foods Limited"]],
  ])("%s", (text, entities) => {
    expect(factsOf(text).entities).toEqual(entities);
  });

  it.each([
    ["Example Valley Utilities Commission\nAnnual report", ["Example Valley Utilities Commission"]],
    ["Example Hospitals NHS Foundation Trust\nStatement", ["Example Hospitals NHS Foundation Trust"]],
    ["University of Exampleton Modern Slavery Statement 2024", ["University of Exampleton"]],
    ["Good Example Society of Canada Report 2023", ["Good Example Society of Canada"]],
    [
      "This statement is published by A Foods PLC on behalf of itself and of those UK subsidiaries that are required to report, being B Foods Limited and C Foods Limited.",
      ["A Foods PLC", "B Foods Limited", "C Foods Limited"],
    ],
    [
      "Three companies make up the group, A Foods Ltd, B Foods Ltd and C Foods Ltd. This statement applies to the three companies named above.",
      ["A Foods Ltd", "B Foods Ltd", "C Foods Ltd"],
    ],
    [
      "This statement covers all companies listed in appendix A.\n\nWe buy cocoa.\n\nAppendix A\n\nA Foods Limited\n\nB Foods Limited",
      ["A Foods Limited", "B Foods Limited"],
    ],
  ])("%s", (text, entities) => {
    expect(factsOf(text).entities).toEqual(entities);
  });

  it("are neither a parent nor a subsidiary of the one that reports", () => {
    const text =
      "Example Foods Canada Inc\nExample Foods Canada Inc is a wholly owned subsidiary of Example Foods GmbH. Our subsidiary, Example Trading Ltd, sells gifts. References to the Group are to Example Foods GmbH.";
    expect(factsOf(text).entities).toEqual(["Example Foods Canada Inc"]);
  });

  it("are those of a list below the words that lead to it", () => {
    const text =
      "This statement is made on behalf of the following companies:\n\nExample Foods Limited\nExample Farms Limited\n";
    expect(factsOf(text).entities).toEqual(["Example Foods Limited", "Example Farms Limited"]);
  });
});

describe("facts", () => {
  it("stand in the text where they say, whatever the text", () => {
    const words = fc.constantFrom(
      "Signed",
      "by",
      "Jane",
      "Doe",
      "Director",
      "Example Foods Limited",
      "approved",
      "the Board",
      "on 12 May 2026",
      "statement",
      "year ended 31 March 2025",
      "\n",
      ".",
      ",",
      "Name:",
      "😀",
      "made on behalf of",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: words }, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        const { entities, financialYear, approval, signatory } = readFacts(text, segment(text));
        for (const { value, at } of entities) expect(text.slice(at.start, at.end).replace(/\s+/g, " ")).toBe(value);
        for (const fact of [financialYear, approval, signatory]) {
          if (fact === undefined) continue;
          expect(fact.at.start).toBeGreaterThanOrEqual(0);
          expect(fact.at.end).toBeGreaterThan(fact.at.start);
          expect(fact.at.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeWorkbook, { type Cell } from "write-excel-file/node";
import type { QuestionnaireIssue } from "./questionnaire-error.js";
import { readQuestionnaire, writeQuestionnaire } from "./questionnaire-file.js";

const start: Cell[][] = [
  ["Supplier", "Example Mills"],
  ["Answered on", "2026-11-24"],
  ["Questionnaire", "supplier"],
  ["Edition", "2026-11"],
];
const headings = [
  "Id",
  "Answer",
  "Declared or verified",
  "Verified by",
  "Document",
  "Date of document",
  "Expires",
  "Note",
];

const workbook = (rows: Cell[][], first: Cell[][] = start): Promise<Uint8Array> =>
  writeWorkbook([
    { sheet: "Start here", data: first },
    { sheet: "Questions", data: [headings, ...rows] },
  ]).toBuffer();

const read = async (rows: Cell[][], first?: Cell[][]) => readQuestionnaire(await workbook(rows, first));
const issuesOf = async (rows: Cell[][], first?: Cell[][]): Promise<unknown[]> =>
  read(rows, first).then(
    () => [],
    (error) => error.issues.map(({ at, question, message }: QuestionnaireIssue) => [at.cell, question, message]),
  );
const reasonOf = (bytes: Uint8Array) =>
  readQuestionnaire(bytes).then(
    () => "read",
    (error) => error.reason,
  );

describe("a filled-in workbook", () => {
  it("is read as people fill it in: words in any case, shares as percent, dates as dates", async () => {
    const date: Cell = { value: new Date("2025-06-01T00:00:00Z"), type: Date, format: "dd/mm/yyyy" };
    const { answers, supplier } = await read([
      ["policy", " YES", "Verified", "Example Auditors", "policy.pdf", date, null, "since 2019"],
      ["fees-paid", "no"],
      ["documents-held", { value: true, type: Boolean }],
      ["migrant-share", "30 %"],
      ["agency-share", 0.25],
      ["workers", 240],
      ["training", null, "declared"],
    ]);
    expect(supplier).toBe("Example Mills");
    expect(answers.map(({ question, value }) => [question, value])).toEqual([
      ["policy", "yes"],
      ["fees-paid", false],
      ["documents-held", true],
      ["migrant-share", 0.3],
      ["agency-share", 0.25],
      ["workers", 240],
    ]);
    expect(answers[0]).toMatchObject({ status: "verified", evidence: { document: "policy.pdf", date: "2025-06-01" } });
  });

  it("is read wherever its columns and sheets were moved to", async () => {
    const bytes = await writeWorkbook([
      { sheet: "Own notes", data: [["Answer"], ["none"]] },
      { sheet: "Fragen", data: [["sent in May"], ["Answer", "Note", "Id"], ["planned", null, "policy"]] },
      { sheet: "Start here", data: start },
    ]).toBuffer();
    expect((await readQuestionnaire(bytes)).answers).toMatchObject([{ question: "policy", value: "planned" }]);
  });

  it("is refused cell by cell, all at once", async () => {
    const date = (text: string): Cell[] => ["governance", "yes", "declared", null, "minutes.pdf", text];
    expect(
      await issuesOf([
        ["polcy", "yes"],
        ["policy", "perhaps"],
        ["migrant-share", 30],
        ["workers", 2.5],
        date("01/05/2026"),
        ["training", null, null, null, "slides.pdf"],
        [null, "yes"],
        ["monitoring", "yes", "audited"],
        ["remediation", "yes", "verified", "Example Auditors"],
        ["homework", "no"],
        ["homework", "yes"],
      ]),
    ).toEqual([
      ["B3", "policy", expect.stringContaining("yes, planned or no")],
      ["B4", "migrant-share", expect.stringContaining("0 % to 100 %")],
      ["B5", "workers", expect.stringContaining("whole number")],
      ["F6", "governance", expect.stringContaining("2026-05-31")],
      ["B7", "training", expect.stringContaining("missing")],
      ["A8", undefined, expect.stringContaining("without the id")],
      ["C9", "monitoring", expect.stringContaining("declared nor verified")],
      ["A2", "polcy", expect.stringContaining('did you mean "policy"')],
      ["E10", "remediation", expect.stringContaining("verified")],
      ["A12", "homework", expect.stringContaining("twice")],
    ]);
  });

  it("says which sheet, row, column and question an issue is about", async () => {
    const error = await read([["policy", "perhaps"]]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      _tag: "QuestionnaireError",
      issues: [{ at: { sheet: "Questions", cell: "B2", line: 2, column: "Answer" }, question: "policy" }],
      message: expect.stringContaining("Questions, B2, policy: “perhaps”"),
    });
  });

  it("takes no formulas and no endless texts for answers, and leaves those beside the questions alone", async () => {
    const formula = (value: string): Cell => ({ value, type: "Formula" });
    expect(
      await issuesOf([
        ["policy", formula("B3")],
        ["training", "yes", null, null, null, null, null, "x".repeat(6_000)],
        [null, null, null, null, null, null, null, null, formula("1+1")],
      ]),
    ).toEqual([
      ["B2", "policy", expect.stringContaining("formula")],
      ["H3", "training", expect.stringContaining("6000")],
    ]);
  });

  it("needs the day on which it was answered, and answers to this questionnaire", async () => {
    expect(
      await issuesOf(
        [],
        [
          ["Answered on", "last May"],
          ["Questionnaire", "saq-5"],
          ["Edition", "5"],
        ],
      ),
    ).toEqual([
      ["B1", undefined, expect.stringContaining("no date")],
      ["B2", undefined, expect.stringContaining("saq-5")],
    ]);
    expect(await issuesOf([], [["Answered on"], ["Questionnaire", "supplier"], ["Edition", "5"]])).toEqual([
      ["B1", undefined, expect.stringContaining("day")],
    ]);
  });

  it("tells at most a hundred issues", async () => {
    const issues = await issuesOf(Array.from({ length: 400 }, (_, at) => [`q-${at}`, "yes"]));
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toEqual([undefined, undefined, expect.stringContaining("300 more")]);
  });
});

describe("a hostile workbook", () => {
  const changed = async (change: (files: Record<string, Uint8Array>) => void) => {
    const files = unzipSync(await writeQuestionnaire("xlsx"));
    change(files);
    return zipSync(files);
  };

  it("that unpacks without end, or spans millions of cells, is refused", async () => {
    expect(await reasonOf(await changed((files) => (files["xl/media/a.bin"] = new Uint8Array(31_000_000))))).toBe(
      "hostile",
    );
    const far = await changed((files) => {
      const sheet = strFromU8(files["xl/worksheets/sheet2.xml"]!);
      const row = '<row r="1048576"><c r="Z1048576"><v>1</v></c></row></sheetData>';
      files["xl/worksheets/sheet2.xml"] = strToU8(sheet.replace("</sheetData>", row));
    });
    expect(await reasonOf(far)).toBe("hostile");
  });

  it("that is cut short, encrypted, another table or no file at all is refused with that reason", async () => {
    const whole = await writeQuestionnaire("xlsx");
    expect(await reasonOf(whole.subarray(0, whole.length / 2))).toBe("malformed");
    expect(
      await reasonOf(await writeWorkbook([{ sheet: "A", data: [["Supplier"], ["Example Mills"]] }]).toBuffer()),
    ).toBe("malformed");
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf]),
      Buffer.alloc(99),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await reasonOf(locked)).toBe("encrypted");
    expect(await reasonOf(new Uint8Array())).toBe("malformed");
    expect(await reasonOf(new Uint8Array(20_000_001))).toBe("too-large");
    const broken = await changed((files) => {
      files["xl/worksheets/sheet2.xml"] = strToU8("<worksheet><sheetData><row><c r='A1'");
    });
    expect(await reasonOf(broken)).toBe("malformed");
  });
});

import type { Assessment } from "@manumit/core";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { assessmentOf } from "../../testing/assessment.js";
import { collected } from "../../testing/collected.js";
import { listedAssessment } from "../../testing/listed-assessment.js";
import { deliver } from "../deliver.js";

const bytesOf = async (assessments: Assessment[], options = {}): Promise<Buffer> =>
  Buffer.concat(await collected(deliver(assessments, "pdf", options)));

/** The report as a program that is not ours reads it back. */
const readBack = async (assessments: Assessment[], options = {}) => {
  const bytes = await bytesOf(assessments, options);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      return items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replace(/\s+/g, " ");
    }),
  );
  return { pdf, pages, text: pages.join(" "), size: bytes.length };
};

const named = (name: string, change: Partial<Assessment> = {}) =>
  assessmentOf({ supplierId: name, input: { id: "s", name, country: "PK" }, ...change });

describe("the report as PDF", () => {
  it("says of each supplier what adds up, what to decide, ask and do, as the page does", async () => {
    const { text } = await readBack([listedAssessment, assessmentOf()], { asOf: "2026-11-24" });
    for (const said of [
      "2 suppliers · As of 2026-11-24 · Methodology 1.0.0",
      "Score 91, between 40 and 80 of 100",
      "Critical: On a list.",
      "rebuttable presumption of forced labour",
      "quorrimere is rare",
      "another country",
      "Quorrimere Textile Works",
      "Uyghur Forced Labor Prevention Act",
      "worldbank-wgi, edition 2024",
      "+4.5",
      "Log-odds of the score 91.0.",
      "Is any work done in homes?",
      "narrows by 0.33 dB",
      "buyer · 30 days",
      "index of exposure",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/guilt|culprit|offender|perpetrator/i);
  });

  it.each([
    "Łódź Przędzalnia Śląska",
    "Țesătorie Șiret",
    "Örnek Şişli Ğ",
    "Őrség Szövöde",
    "Dệt may Ví Dụ Đặng",
    "Ọjà Ẹ̀kọ́",
    "Παράδειγμα Ύφανση",
    "Пример Текстиль Її",
    "深圳市晨光电子有限公司",
    "臺灣長江紡織股份有限公司",
    "株式会社髙橋製作所",
    "カタカナ・ひらがなテスト",
    "주식회사 한강섬유",
  ])("can be searched for the name %s", async (name) => {
    const { pages } = await readBack([named(name)]);
    expect(pages[0]?.normalize("NFC").replaceAll(" ", "")).toContain(name.normalize("NFC").replaceAll(" ", ""));
  });

  it("writes every script with a letter of its own and never with an empty box", async () => {
    const scripts = "شركة חברה บริษัท कंपनी কোম্পানি நிறுவனம் კომპანია ընկերություն ኩባንያ ក្រុមហ៊ុន ကုမ္ပဏီ → ☎ ㈱ 〒";
    const { text } = await readBack([named(scripts)]);
    expect(text).not.toContain("[U+");
    expect(text).toContain("კომპანია");
  });

  it("numbers its pages, and tells on each which supplier it is about", async () => {
    const { pages } = await readBack([listedAssessment, named("Second Example")]);
    for (const [at, page] of pages.entries()) expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((page) => page.includes("Second Example")).length).toBeGreaterThan(1);
  });

  it("repeats the headings of a table on its next page", async () => {
    const { pages } = await readBack(Array.from({ length: 14 }, (_, at) => assessmentOf({ score: at })));
    expect(pages.slice(0, 2).every((page) => page.includes("Main reason"))).toBe(true);
  });

  it("has its contents, its name, its language and a structure for who listens to it", async () => {
    const { pdf } = await readBack([listedAssessment, assessmentOf()], {
      asOf: "2026-11-24",
      title: "Tender <7> & more",
    });
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      "At a glance",
      "Suppliers, most exposed first",
      "Supplier by supplier",
      "Sources",
    ]);
    expect(outline[2]?.items.map(({ title }) => title)).toEqual([
      `1. ${listedAssessment.input.name}`,
      "2. Brindlecote Mills",
    ]);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: "en", Creator: "Manumit", CreationDate: "D:20261124000000Z" });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ["H1", "H2", "Table", "TR", "TH", "TD"]) expect(tree).toContain(`"role":"${role}"`);
  });

  it("leads to its sources, and from the ranking to each supplier", async () => {
    const { pdf } = await readBack([listedAssessment, assessmentOf()]);
    const annotations = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getAnnotations()),
    );
    const all = annotations.flat();
    expect(all.map(({ url }) => url)).toContain("https://example.test/entity-list");
    expect(all.map(({ url }) => url)).toContain("https://example.test/wgi");
    expect(all.filter(({ dest }) => dest === "supplier-1")).toHaveLength(1);
  });

  it("says what people at risk need before any score, as long as messages to the supplier are held", async () => {
    const held = assessmentOf({
      nextSteps: [
        { id: "hold", action: "Hold the messages.", reason: "Signs.", owner: "safeguarding-lead", holds: ["ask"] },
      ],
    });
    const { pages } = await readBack([held]);
    expect(pages[0]?.indexOf("people may be at risk")).toBeGreaterThan(-1);
    expect(pages[0]?.indexOf("people may be at risk")).toBeLessThan(pages[0]!.indexOf("Score 62"));
  });

  it("cuts what is endless and shows what would hide: an override of direction, control characters, half characters", async () => {
    const { text, pdf } = await readBack([
      named(`\u202Eevil\u202C\u0000\u0007 ltd \ud800 end`),
      named("長".repeat(1_000_000), { supplierId: "\u0000".repeat(1_000_000) }),
      named("x".repeat(1_000_000)),
    ]);
    expect(text).toContain("[U+202E]evil");
    expect(text).toContain("ltd \ufffd end");
    expect(text).toContain("1,000,000 characters in all");
    expect(pdf.numPages).toBeLessThan(20);
  });

  it("links only to web addresses", async () => {
    const bytes = await bytesOf([
      assessmentOf({ editions: [{ dataset: "x", edition: "1", url: "javascript:alert(1)" }] }),
    ]);
    expect(bytes.toString("latin1")).not.toContain("javascript:");
  });

  it("of one supplier goes without a ranking, and of none says so", async () => {
    const { text } = await readBack([listedAssessment]);
    expect(text).toContain("1 supplier ·");
    expect(text).not.toContain("most exposed first");
    expect((await readBack([])).text).toContain("No supplier was assessed.");
  });

  it("is the same for the same assessments of the same day", async () => {
    const once = await bytesOf([listedAssessment, assessmentOf()], { asOf: "2026-11-24" });
    expect(once.equals(await bytesOf([listedAssessment, assessmentOf()], { asOf: "2026-11-24" }))).toBe(true);
  });
});

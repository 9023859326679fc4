import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCases } from "./cases.js";

describe("readCases", () => {
  test("maps a line to the supplier that is assessed, leaving out what it does not say", () => {
    const line = { label: 1, country: "CN", description: "yarn", isic: "1311", region: "Xinjiang" };
    expect(readCases(JSON.stringify({ ...line, goods: [{ name: "cotton yarn", origin: "CN" }] })).cases).toEqual([
      {
        line: 1,
        positive: true,
        supplier: {
          id: "case-1",
          name: "case 1",
          country: "CN",
          description: "yarn",
          activities: [{ scheme: "isic4", code: "1311" }],
          goods: [{ name: "cotton yarn", origin: "CN" }],
          sites: [{ country: "CN", region: "Xinjiang" }],
        },
      },
    ]);
    const bare = readCases('{"label":false,"country":"GB","isic":null,"goods":[],"region":""}').cases[0];
    expect(bare?.supplier).toEqual({ id: "case-1", name: "case 1", country: "GB" });
  });

  test("reads goods given as bare words", () => {
    const { cases } = readCases('{"label":0,"country":"GB","goods":["tea"]}\n{"label":0,"country":"GB","goods":"tea"}');
    expect(cases.map((c) => c.supplier.goods)).toEqual([[{ name: "tea" }], [{ name: "tea" }]]);
  });

  test("sets a bad line aside with its number and goes on", () => {
    const { cases, bad } = readCases('{"label":1,"country":"GB"}\n\n{"label":2,"country":"GB"}\nnot json\n');
    expect(cases.map((c) => c.line)).toEqual([1]);
    expect(bad.map((b) => b.line)).toEqual([3, 4]);
    expect(bad[0]?.reason).toContain("label");
  });
});

describe("the development cases", () => {
  const { cases, bad } = readCases(readFileSync(new URL("cases.jsonl", import.meta.url), "utf8"));

  test("are well formed, with positives and ordinary suppliers of the same countries", () => {
    expect(bad).toEqual([]);
    const countries = (positive: boolean) =>
      new Set(cases.filter((c) => c.positive === positive).map((c) => c.supplier.country));
    expect(cases.filter((c) => c.positive).length).toBeGreaterThan(200);
    expect(cases.filter((c) => !c.positive).length).toBeGreaterThan(200);
    const alone = [...countries(true)].filter((country) => !countries(false).has(country));
    expect(alone).toEqual(["KP"]);
  });

  test("never give the label away in their wording", () => {
    const telling = /forced|coerc|exploit|traffick|debt|bond|slave|abus|victim|convict|illegal|unpaid/i;
    expect(cases.filter((c) => telling.test(c.supplier.description ?? ""))).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import isic from "../../data/isic.json";
import nace from "../../data/nace-isic.json";
import type { ActivityScheme } from "../supplier/index.js";
import { isicSection } from "./isic.js";
import { resolveActivity } from "./resolve-activity.js";

const schemes: ActivityScheme[] = ["isic4", "nace2", "uksic2007", "naics2022", "cpv2008", "unspsc"];

const expectAll = (scheme: ActivityScheme, expected: Record<string, string | undefined>) =>
  expect(
    Object.fromEntries(Object.keys(expected).map((code) => [code, resolveActivity({ scheme, code })?.isic])),
  ).toEqual(expected);

const codesOf = (table: { rows: readonly string[] }) => table.rows.map((row) => row.slice(0, row.indexOf(" ")));
const divisions = codesOf(isic).filter((code) => code.length === 2);

describe("resolving an activity", () => {
  it("reads ISIC classes, groups, divisions and sections", () => {
    for (const code of codesOf(isic)) expect(resolveActivity({ scheme: "isic4", code })?.isic).toBe(code);
    expectAll("isic4", {
      "111": "0111",
      "1": "01",
      A0111: "0111",
      "14101": "1410",
      B0111: undefined,
      "0000": undefined,
    });
  });

  it("titles an activity as ISIC does", () => {
    expect(resolveActivity({ scheme: "nace2", code: "14.13" })).toEqual({
      isic: "1410",
      title: "Manufacture of wearing apparel, except fur apparel",
    });
  });

  it("reads NACE however it is written", () => {
    expectAll("nace2", {
      "01.11": "0111",
      "0111": "0111",
      "A01.11": "0111",
      "1.11": "0111",
      A: "A",
      C14: "14",
      "14.1": "141",
      "62.01Z": "6201",
      "47.22": "4721",
      "24.20": "2410",
      "25.21": "2512",
      "10.83": "1079",
    });
  });

  it("reaches every ISIC class from NACE, in the same division", () => {
    const pairs = nace.rows.map((row) => row.split(" ") as [string, string]);
    for (const [code, to] of pairs) expect(to.slice(0, 2)).toBe(code.slice(0, 2));
    const reached = new Set(pairs.map(([, to]) => to));
    expect(codesOf(isic).filter((code) => code.length === 4 && !reached.has(code))).toEqual([]);
  });

  it("reads UK SIC with and without its leading zero, and by prefix", () => {
    expectAll("uksic2007", {
      "01110": "0111",
      "1110": "0111",
      "0111": "0111",
      "011": "011",
      "01": "01",
      "1410": "0141",
      "1420": "1420",
      "45200": "4520",
      "81210": "8121",
      "96020": "9602",
    });
  });

  it("says nothing of companies that register no activity", () => {
    expectAll("uksic2007", { "74990": undefined, "99999": undefined, "98000": "68" });
    expectAll("isic4", { "9999": undefined, "9900": "9900" });
  });

  it("reads NAICS of every length, ranges of sectors, and codes that ended with 2017", () => {
    expectAll("naics2022", {
      "111110": "0111",
      "31-33": "C",
      "44-45": "G",
      "56": "N",
      "115115": "0161",
      "561320": "7820",
      "811192": "4520",
      "315250": "1410",
      "513210": "5820",
      "511210": "5820",
      "999999": undefined,
      "1": undefined,
    });
  });

  it("places bought services and works where they are performed", () => {
    expectAll("cpv2008", {
      "90911200-8": "8121",
      "79713000-5": "8010",
      "85311100-3": "8730",
      "79620000-6": "7820",
      "55524000-9": "5629",
      "90511000-2": "3811",
      "45261000-4": "4390",
      "77310000-6": "8130",
      "60112000-6": "4921",
      "50243000-4": "3830",
    });
    expectAll("unspsc", { "76111501": "8121", "80111601": "7820", "92121504": "8010", "7014": "01" });
  });

  it("places bought goods where they are produced", () => {
    expectAll("cpv2008", {
      "03000000-1": "A",
      "3000000": "A",
      "15221000-3": "1020",
      "18110000-3": "1410",
      "19212000-5": "1312",
      "33141420-0": "2219",
      "09331200-0": "2610",
      "39113000-7": "3100",
    });
    expectAll("unspsc", { "53101602": "1410", "50112000": "1010", "51": "2100", "11000000": undefined });
  });

  it("resolves every division of every classification to its own section or, for purchases, to some section", () => {
    const naics = "11 21 22 23 31 32 33 42 44 45 48 49 51 52 53 54 55 56 61 62 71 72 81 92".split(" ");
    const cpv =
      "03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 45 48 50 51 55 60 63 64 65 66 70 71 72 73 75 76 77 79 80 85 90 92 98".split(
        " ",
      );
    for (const code of divisions) {
      for (const scheme of ["isic4", "nace2", "uksic2007"] as const)
        expect(resolveActivity({ scheme, code })?.isic).toBe(code);
    }
    for (const code of naics) expect([code, resolveActivity({ scheme: "naics2022", code })]).not.toContain(undefined);
    for (const code of cpv)
      expect([code, resolveActivity({ scheme: "cpv2008", code: `${code}000000` })]).not.toContain(undefined);
  });

  it("answers any text with an ISIC code or nothing", () => {
    const code = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[A-U]?[0-9. -]{0,12}[A-Z]?$/),
      fc.constantFrom("__proto__", "constructor"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...schemes), code, (scheme, text) => {
        const activity = resolveActivity({ scheme, code: text });
        expect(activity === undefined || isicSection(activity.isic) !== undefined).toBe(true);
      }),
    );
  });

  it("does not depend on spaces around a code", () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemes), fc.stringMatching(/^[0-9]{2,8}$/), (scheme, code) => {
        expect(resolveActivity({ scheme, code: ` ${code} ` })).toEqual(resolveActivity({ scheme, code }));
      }),
    );
  });
});

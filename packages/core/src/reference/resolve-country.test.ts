import fc from "fast-check";
import { describe, expect, it } from "vitest";
import ownNames from "../../data/country-names.json";
import otherNames from "../../data/country-names-cldr.json";
import { countryKey } from "./country-key.js";
import { allCountries } from "./country-record.js";
import { resolveCountry } from "./resolve-country.js";

const expectAll = (expected: Record<string, string | undefined>) =>
  expect(Object.fromEntries(Object.keys(expected).map((text) => [text, resolveCountry(text)]))).toEqual(expected);

describe("resolving a country", () => {
  it("reads codes and English names of every country in any case", () => {
    for (const { alpha2, alpha3, name } of allCountries().values()) {
      for (const text of [alpha2, alpha3, alpha3.toLowerCase(), name, name.toUpperCase(), ` ${name}. `]) {
        expect([text, resolveCountry(text)]).toEqual([text, alpha2]);
      }
    }
  });

  it("reads formal, former and abbreviated names", () => {
    expectAll({
      "Viet Nam": "VN",
      "DR Congo": "CD",
      "Congo, Dem. Rep.": "CD",
      Burma: "MM",
      "Ivory Coast": "CI",
      "Côte d’Ivoire": "CI",
      "U.S.A.": "US",
      "P.R. China": "CN",
      "Korea, Republic of": "KR",
      "Korea, Dem. People's Rep.": "KP",
      "Hong Kong SAR, China": "HK",
      "Taiwan, Province of China": "TW",
      "Macedonia, the former Yugoslav Republic of": "MK",
      "Lao People's Democratic Republic (the)": "LA",
      "ST. VINCENT & THE GRENADINES": "VC",
      Swaziland: "SZ",
      "Cape Verde": "CV",
      "East Timor": "TL",
      "Northern Ireland": "GB",
      Holland: "NL",
      KSA: "SA",
    });
  });

  it("reads native names and names in other languages", () => {
    expectAll({
      中国: "CN",
      中華人民共和國: "CN",
      日本: "JP",
      한국: "KR",
      Россия: "RU",
      España: "ES",
      Deutschland: "DE",
      Allemagne: "DE",
      مصر: "EG",
      भारत: "IN",
      "Việt Nam": "VN",
      Türkiye: "TR",
      Ελλάδα: "GR",
      Birmanie: "MM",
    });
  });

  it("reads a cell that writes one country twice", () => {
    expectAll({ "CN - China": "CN", "Vietnam (VN)": "VN", "Türkiye / Turkey": "TR", "England, UK": "GB" });
  });

  it("does not guess", () => {
    expectAll({
      Korea: undefined,
      "Virgin Islands": undefined,
      "Georgia, USA": undefined,
      "US-CA": undefined,
      "n.a.": undefined,
      "N/A": undefined,
      na: undefined,
      RoW: undefined,
      "Rest of World": undefined,
      Europe: undefined,
      Global: undefined,
      unknown: undefined,
      Chinaa: undefined,
      Y: undefined,
      "": undefined,
    });
  });

  it("keeps names apart that hold one another", () => {
    expectAll({
      Guinea: "GN",
      "Guinea-Bissau": "GW",
      "Equatorial Guinea": "GQ",
      "Papua New Guinea": "PG",
      Niger: "NE",
      Nigeria: "NG",
      Dominica: "DM",
      "Dominican Republic": "DO",
      Congo: "CG",
      Sudan: "SD",
      "South Sudan": "SS",
      Ireland: "IE",
      Samoa: "WS",
      "American Samoa": "AS",
      Georgia: "GE",
    });
  });

  it("ships keys that its own folding gives, each with one meaning", () => {
    const keys = [...ownNames.rows, ...otherNames.rows].flatMap((row) => row.slice(3).split("|"));
    for (const key of keys) expect(countryKey(key)).toBe(key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("answers any text with a known code or nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("constructor", "__proto__", "toString")),
        (text) => {
          const country = resolveCountry(text);
          expect(country === undefined || allCountries().has(country)).toBe(true);
        },
      ),
    );
  });

  it("does not read endless texts", () => {
    expect(resolveCountry(`China${" ,".repeat(1_000_000)}China`)).toBeUndefined();
  });
});

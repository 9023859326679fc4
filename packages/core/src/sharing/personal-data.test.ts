import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personalData } from "./personal-data.js";

describe("the scan for personal data", () => {
  it.each([
    ["Worker Dilnoza Karimova reported that wages are late", "name"],
    ["the foreman, named Joao Silva, hits people", "name"],
    ["ask for Mr Kowalski", "name"],
    ["姓名：王小明", "name"],
    ["write to night.shift@example.org", "email"],
    ["call +44 7700 900123", "phone"],
    ["WhatsApp 98765 43210", "phone"],
    ["passport no. A1234567", "identity-document"],
    ["QQ 12 34 56 C on the payslip", "identity-document"],
    ["身份证号 11010519491231002X", "identity-document"],
    ["GB29 NWBK 6016 1331 9268 19", "bank-account"],
    ["DOB 12/03/1999", "birth-or-age"],
    ["a 23-year-old was hit", "birth-or-age"],
    ["she lives at 12 Mill Lane", "home-address"],
    ["a young Nepali woman was locked in", "nationality-of-a-person"],
  ])("finds it in “%s”", (text, kind) => {
    expect(personalData(text).map((found) => found.kind)).toContain(kind);
  });

  it.each([
    "Passports of twelve workers were held in the office safe at the Faisalabad site in May 2026.",
    "Workers aged 18 to 25 are housed in a dormitory of 400 beds.",
    "Nepali workers paid recruitment fees of 2,000 USD, or 1 000 000 VND.",
    "HS 5205.11, 61091000, edition 2024-11, LEI 5493001KJTIIGC8Y1R12",
    "Supervisor training is held each year; the Agent Code of Conduct was signed.",
    "Unit 7, Industrial Estate, Dongguan 523000",
    "Chinese factories and a Vietnamese supplier",
  ])("leaves alone what tells of organisations, places and numbers of people: “%s”", (text) => {
    expect(personalData(text)).toEqual([]);
  });

  it("gives places in order that do not overlap, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const found = personalData(`${text} +44 7700 900123 ${text}`);
        let end = 0;
        for (const place of found) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
        }
      }),
    );
  });

  it("is done with a megabyte of hostile text", () => {
    const text = `${"a ".repeat(200_000)}${"0".repeat(100_000)}${"A1".repeat(100_000)}${" - (".repeat(50_000)}${"a.".repeat(50_000)}@`;
    expect(personalData(text).length).toBeLessThan(text.length);
  });
});

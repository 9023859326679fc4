import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { InvalidInput } from "../supplier/invalid-input.js";
import { findIndicators } from "./find-indicators.js";

const found = (text: string) => findIndicators(text).map(({ indicator }) => indicator);

test.each([
  ["documents", "The workers said that their passports are kept in the supervisor's office and not given back."],
  [
    "documents",
    "Passports are returned on request, but they're kept in the office safe and the safe is shut at weekends.",
  ],
  ["movement", "The doors of the dormitory are locked from the outside at night."],
  ["isolation", "Our phones were taken away and we can't call our families."],
  ["violence", "The foreman beats workers who make mistakes."],
  ["threats", "The agent threatened to have them deported if they complained."],
  ["wages", "We have not been paid for three months."],
  ["debt", "Each worker borrowed money to pay the agent and still owes him most of it."],
  ["deception", "The job was very different from what the recruiter had promised."],
  ["conditions", "Fourteen men sleep in one room without windows and there is no clean water."],
  ["overtime", "Workers are forced to work sixteen hours a day without a day off."],
  ["state-imposed", "The workers were sent to the plant under a government labour transfer programme."],
])("%s is reported by “%s”", (indicator, text) => {
  expect(found(text)).toContain(indicator);
});

test.each([
  "Passports are never retained by the employer.",
  "Managers are trained to spot retained passports.",
  "Suppliers must never withhold wages.",
  "Do workers pay recruitment fees?",
  "No evidence of forced overtime was found.",
  "The goods were stored in a bonded warehouse.",
  "A curfew on night flights remains in force.",
  "",
])("nothing is reported by “%s”", (text) => {
  expect(found(text)).toEqual([]);
});

describe("a reading", () => {
  it("quotes its sentence exactly, wherever it stands", () => {
    const text =
      "Visit of 3 May.\n\nThe canteen was clean. The doors of the dormitory are locked from outside at night.";
    const [reading] = findIndicators(text);
    expect(reading?.quote).toBe("The doors of the dormitory are locked from outside at night.");
    expect(text.slice(reading?.start, reading?.end)).toBe(reading?.quote);
  });

  it("takes the speaker given before the one that the sentence names", () => {
    const text = "The workers said that their passports are kept in the supervisor's office and not given back.";
    expect(findIndicators(text)[0]?.speaker).toBe("worker");
    expect(findIndicators(text, { speaker: "press" })[0]?.speaker).toBe("press");
  });

  it("is less telling where the teller doubts", () => {
    const strength = (text: string) => findIndicators(text)[0]?.strength;
    expect(strength("The foreman beats workers who make mistakes.")).toBe("strong");
    expect(strength("The foreman allegedly beats workers who make mistakes.")).toBe("medium");
  });
});

const wordsOfTheField = fc.constantFrom(
  "passports",
  "are kept",
  "locked",
  "dormitory",
  "beats",
  "never",
  "workers",
  "said",
  "we",
  "debt",
  "not paid",
  ".",
  "\n",
  "but",
  "?",
  "é😀",
);

test("whatever the text, quotes stand where the offsets say and the same text reads the same", () => {
  const texts = fc.oneof(
    fc.array(wordsOfTheField).map((words) => words.join(" ")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const readings = findIndicators(text);
      for (const reading of readings) {
        expect(text.slice(reading.start, reading.end)).toBe(reading.quote);
      }
      expect(findIndicators(text)).toEqual(readings);
    }),
    { numRuns: 200 },
  );
});

test("a text made to be slow is read in bounded time", () => {
  const start = process.cpuUsage();
  for (const part of ["passport locked beat debt ", "x", "not ", "😀", "a.b"]) {
    findIndicators(part.repeat(Math.floor(200_000 / part.length)));
  }
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(5000);
});

test("a speaker that is none and an unknown option are refused", () => {
  expect(() => findIndicators("", { speaker: "ghost" as never })).toThrow(InvalidInput);
  expect(() => findIndicators("", { speker: "worker" } as never)).toThrow(InvalidInput);
});

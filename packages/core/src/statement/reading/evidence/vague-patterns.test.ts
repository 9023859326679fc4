import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainText } from "./plain-text.js";
import { vaguePatternIds, vaguePatterns } from "./vague-patterns.js";

test.each([
  ["vague.zero-tolerance", "We have a zero tolerance approach to slavery."],
  ["vague.committed", "The group is fully committed to acting ethically."],
  ["vague.ensure-none", "We ensure that there is no modern slavery in any part of our business."],
  ["vague.systems", "We have effective systems and controls in place."],
  ["vague.expect", "We expect our suppliers to adhere to the same high standards."],
  ["vague.low-risk", "As a services company based in the UK, we consider our risk to be low."],
  ["vague.reputable", "We use only reputable recruitment agencies."],
  ["vague.law-restated", "Modern slavery is a crime and takes various forms."],
  ["vague.legal-only", "We comply with all applicable laws."],
  ["vague.training-all", "Appropriate training is provided to relevant staff."],
  ["vague.kpi-absence", "No reports were received during the year."],
  ["vague.continual", "We will continue to review our processes."],
])("%s is found", (id, text) => {
  expect(vaguePatterns(plainText(text))).toContain(id);
});

test.each([
  "Any supplier in breach of our zero tolerance policy is suspended and its contract terminated.",
  "We are committed to fair work and audited 41 sites in 2025.",
  "We expect our suppliers to comply with the code, which is a clause of every contract and is audited.",
  "All 40 buyers completed a two-hour module on recruitment fees.",
  "Our reputable labour agencies are audited twice a year.",
  "We will continue to review our hotline's use every quarter.",
  "We buy vegetables from 140 growers in Spain.",
])("a concrete sentence holds no empty phrase: %s", (text) => {
  expect(vaguePatterns(plainText(text))).toEqual([]);
});

test("each pattern has an id of its own", () => {
  expect(new Set(vaguePatternIds()).size).toBe(vaguePatternIds().length);
});

test.each(["a ", "ensure no slavery ", "we expect all our ", "comply with all applicable ", "low "])(
  "repetition is read in bounded time: %s",
  (piece) => {
    const start = performance.now();
    vaguePatterns(plainText(piece.repeat(100_000)));
    expect(performance.now() - start).toBeLessThan(500);
  },
);

/** One a line: what is to be read, a bar, a sentence of our own. */
const cases = readFileSync(new URL("./vague-cases.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): [string, string] => [line.slice(0, line.indexOf("|")), line.slice(line.indexOf("|") + 1)]);

test.each(cases)("%s: %s", (answer, text) => {
  const found = vaguePatterns(plainText(text));
  if (answer === "") expect(found).toEqual([]);
  else expect(found).toContain(answer);
});

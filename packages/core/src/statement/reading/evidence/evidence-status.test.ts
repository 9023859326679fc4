import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isBareItem, speaksOfPlans, statusOf } from "./evidence-status.js";
import { plainText } from "./plain-text.js";

test.each([
  "In 2025 we audited 41 growers and interviewed 380 workers in their own language.",
  "We have trained 320 buyers since January.",
  "The company repaid 12,000 dollars to 14 workers in Malaysia.",
  "All suppliers are required to sign our code of conduct.",
  "A hotline was introduced in four languages.",
  "We manufacture tyres at three sites in Poland.",
  "The results of the assessment were shared with the board.",
  "Training has been completed by 94% of staff.",
])("done: %s", (text) => {
  expect(statusOf(plainText(text))).toBe("implemented");
});

test.each([
  "We will train all buyers next year.",
  "We intend to publish a supplier list by 2027.",
  "The company also plans to map its second tier.",
  "A new policy is currently being drafted and will be launched in 2027.",
  "In the coming year the group aims to extend audits to Turkey.",
  "We are considering a worker hotline.",
  "Over the next twelve months we shall review our contracts.",
])("planned: %s", (text) => {
  expect(statusOf(plainText(text))).toBe("planned");
});

test.each([
  "We have not taken any steps during the financial year.",
  "The company did not conduct any audits.",
  "No cases of forced labour were identified.",
  "We do not own or control any other entities.",
  "We have not yet mapped our second tier but will do so.",
  "Not applicable.",
  "To date no remediation measures have been necessary.",
  "None of our sites employs seasonal workers.",
  "The group does not currently provide training on forced labour.",
])("denied: %s", (text) => {
  expect(statusOf(plainText(text))).toBe("negated");
});

test.each([
  "We have a zero tolerance approach to slavery.",
  "We are committed to acting ethically.",
  "Modern Slavery Statement 2025",
  "We do not tolerate modern slavery in any form.",
  "We take our responsibilities seriously.",
])("neither: %s", (text) => {
  expect(statusOf(plainText(text))).toBe("none");
});

test("a rule that forbids is not a denial", () => {
  expect(statusOf(plainText("Suppliers must not retain passports."))).not.toBe("negated");
  expect(statusOf(plainText("We ensure that there is no forced labour in our factories."))).not.toBe("negated");
});

test("a list item without a subject may be a plan, by the list it stands in", () => {
  expect(speaksOfPlans("Next steps")).toBe(true);
  expect(speaksOfPlans("Training")).toBe(false);
  expect(isBareItem("Implement mandatory training")).toBe(true);
  expect(isBareItem("We implement mandatory training")).toBe(false);
});

test.each(["a ", "no ", "not ", "will ", "we are ", "ensure no "])(
  "repetition is read in bounded time: %s",
  (piece) => {
    const start = performance.now();
    statusOf(plainText(piece.repeat(300_000)));
    expect(performance.now() - start).toBeLessThan(500);
  },
);

/** One a line: what is to be read, a bar, a sentence of our own. */
const cases = readFileSync(new URL("./status-cases.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): [string, string] => [line.slice(0, line.indexOf("|")), line.slice(line.indexOf("|") + 1)]);

test.each(cases)("%s: %s", (answer, text) => {
  expect(statusOf(plainText(text))).toBe(answer);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { consultationScore } from "./consultation.js";
import { RULE_THRESHOLD } from "./rule-score.js";

const isFound = (text: string) => consultationScore(text).probability >= RULE_THRESHOLD;

test.each([
  "In preparing this statement, Acme Mills consulted each of its subsidiaries through a working group.",
  "We consulted the entities we own or control by circulating a draft of the statement for comment.",
  "Acme Mills Limited does not own or control any other entities.",
  "The company has no subsidiaries and so no consultation was needed.",
  "Senior managers of our controlled entities contributed to the development of this statement.",
  "Consultation with controlled entities took place at two meetings of the general managers.",
  "During drafting of this report we held meetings with all group companies.",
  "As we have no owned or controlled entities, this criterion does not apply.",
  "Representatives of our operating businesses were involved in drafting the statement.",
  "Each subsidiary reviewed the draft statement and provided feedback before approval, having been consulted in its preparation.",
])("found: %s", (text) => {
  expect(isFound(text)).toBe(true);
});

test.each([
  "We consult stakeholders, unions and NGOs on human rights.",
  "This statement was prepared in consultation with all reporting entities.",
  "We engaged with our suppliers through questionnaires.",
  "The group has twelve subsidiaries in nine countries.",
  "Employees are consulted on changes to working hours.",
  "We worked with an external consultancy to map our supply chain.",
  "We do not control the working hours of carriers.",
  "The board reviewed this statement in May.",
  "Customers can contact our helpline.",
  "We own 14 factories.",
])("not found: %s", (text) => {
  expect(isFound(text)).toBe(false);
});

/** One a line: what is to be read, a bar, a sentence of our own. */
const cases = readFileSync(new URL("./consultation-cases.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): [string, string] => [line.slice(0, line.indexOf("|")), line.slice(line.indexOf("|") + 1)]);

test.each(cases)("%s: %s", (answer, text) => {
  expect(isFound(text)).toBe(answer === "found");
});

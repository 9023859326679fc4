import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reportingEntityScore } from "./reporting-entity.js";
import { RULE_THRESHOLD } from "./rule-score.js";

const isFound = (text: string) => reportingEntityScore(text).probability >= RULE_THRESHOLD;

test.each([
  "The reporting entity is Acme Mills Pty Ltd (ABN 12 345 678 901).",
  "This joint statement is made by Acme Mills Limited and Beta Yarns Limited.",
  "This statement is made on behalf of Acme Mills plc and its subsidiaries.",
  "Acme Mills Inc. is a reporting entity under the Act.",
  "This report is submitted by Acme Mills Corporation pursuant to section 11 of the Act.",
  "This statement constitutes the modern slavery statement of Acme Mills LLP for the year ended 31 March 2025.",
  "This statement covers Acme Mills Limited and Acme Retail Limited.",
  "Acme Mills Ltd (“the Company”) presents its report under the Act.",
  "Acme Mills Limited is required to publish a statement under the Modern Slavery Act 2015.",
  "Reporting entity: Gamma Tea Company Limited, company number 01234567.",
])("found: %s", (text) => {
  expect(isFound(text)).toBe(true);
});

test.each([
  "We are committed to acting ethically.",
  "This statement is made under section 54 of the Modern Slavery Act 2015.",
  "Our brands include Sunrise, Moonlight and Dew.",
  "We audited Beta Yarns Limited in 2025.",
  "We buy cotton from Gamma Tea Company Limited.",
  "The board approved the policy in March.",
  "Suppliers must report concerns.",
  "Each reporting entity has its own procurement team.",
])("not found: %s", (text) => {
  expect(isFound(text)).toBe(false);
});

/** One a line: what is to be read, a bar, a sentence of our own. */
const cases = readFileSync(new URL("./reporting-entity-cases.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): [string, string] => [line.slice(0, line.indexOf("|")), line.slice(line.indexOf("|") + 1)]);

test.each(cases)("%s: %s", (answer, text) => {
  expect(isFound(text)).toBe(answer === "found");
});

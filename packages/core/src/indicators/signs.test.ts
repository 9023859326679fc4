import { expect, test } from "vitest";
import { indicatorIds } from "./indicator-id.js";
import { signsIn } from "./signs.js";
import { toldBy } from "./told.js";

const documents = (text: string) =>
  signsIn(toldBy(text)).filter(({ indicator }) => indicatorIds[indicator] === "documents");

test("an act upon an object is a sign, and a denied one is none", () => {
  expect(documents("The agent confiscated our passports.").some(({ said }) => said)).toBe(true);
  expect(
    documents("The agent never confiscated our passports.").some(({ said, strength }) => said && strength === "strong"),
  ).toBe(false);
});

test("what should happen and does not is a sign", () => {
  expect(
    documents("Our passports were not returned.").some(({ said, strength }) => said && strength === "strong"),
  ).toBe(true);
});

test("two things far apart are no event", () => {
  expect(documents(`Passports ${"and so on ".repeat(10)} were confiscated`)).toEqual([]);
});

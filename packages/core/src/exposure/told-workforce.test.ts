import { expect, test } from "vitest";
import { methodology } from "../methodology/current.js";
import { toldWorkforce } from "./told-workforce.js";

const told = (description: string, workforce = {}) =>
  toldWorkforce(description, workforce, methodology).map(({ id, value }) => [id, value]);

test("a profile that tells who does the work is weak evidence, with its own words", () => {
  expect(told("Vegetable packing with seasonal workers, hired through an agency")).toEqual([
    ["told-seasonal", "seasonal workers"],
    ["told-agency", "hired through an agency"],
  ]);
});

test("each sign counts once, and a declared answer goes before what the profile tells", () => {
  expect(told("Agency workers, more agency staff, H-2A", { visaTiedShare: 0 })).toEqual([
    ["told-agency", "Agency workers"],
  ]);
});

test("a profile that tells nothing of the workforce adds nothing", () => {
  expect(told("Seasonal vegetables and travel agency software")).toEqual([]);
});

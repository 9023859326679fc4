import { expect, it } from "vitest";
import { divisions } from "./isic-divisions.js";
import { divisionsWithin } from "./read-published.js";

const named = (isic: string) => divisionsWithin(isic).map((at) => divisions[at]);

it.each([
  ["F", ["41", "42", "43"]],
  ["43", ["43"]],
  ["432", ["43"]],
  ["4321", ["43"]],
])("lets %s mean the divisions it holds or lies in", (isic, expected) => {
  expect(named(isic)).toEqual(expected);
});

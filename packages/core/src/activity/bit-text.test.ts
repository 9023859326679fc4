import { expect, it } from "vitest";
import { bitReader, bitSigns } from "./bit-text.js";

it("reads two signs as thirteen bits, the first sign weighing more", () => {
  const { bits } = bitReader(`${bitSigns[1]}${bitSigns[5]}`);
  expect(bits(13)).toBe(91 + 5);
});

it("reads numbers across pairs of signs", () => {
  const { bits } = bitReader(`${bitSigns[0]}${bitSigns[1]}`.repeat(2));
  expect([bits(12), bits(2), bits(12)]).toEqual([0, 2, 1]);
});

it("reads zeros past the end and stops", () => {
  const { bits, golomb } = bitReader("");
  expect(bits(17)).toBe(0);
  expect(golomb(2)).toBeGreaterThanOrEqual(0);
});

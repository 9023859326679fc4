import { expect, it } from "vitest";
import { featureReader, HASH_BITS } from "./text-features.js";

const read = featureReader();
const hashesOf = (text: string) => {
  const { hashes, count } = read(text);
  return [...hashes.subarray(0, count)];
};

it("takes singular and plural for one word", () => {
  expect(hashesOf("brick")[0]).toBe(hashesOf("bricks")[0]);
  expect(hashesOf("dairy")[0]).toBe(hashesOf("dairies")[0]);
});

it("takes two neighbours for one pair in either order", () => {
  expect(hashesOf("silk yarn")).toEqual(expect.arrayContaining(hashesOf("yarn silk")));
});

it("passes over joining words, numbers and single letters", () => {
  expect(hashesOf("the making of 3 x yarn")).toEqual(hashesOf("making yarn"));
});

it("finds the pieces that an inflected or compound word shares with another", () => {
  const shared = (a: string, b: string) => hashesOf(a).filter((hash) => hashesOf(b).includes(hash)).length;
  expect(shared("Reinigung", "Gebäudereinigung")).toBeGreaterThan(3);
  expect(shared("welder", "welding")).toBeGreaterThan(0);
  expect(shared("brick", "yarn")).toBe(0);
});

it("weighs a word less the later it stands", () => {
  const { weights, count } = read("at do go he");
  const all = [...weights.subarray(0, count)];
  expect(all).toEqual(all.toSorted((a, b) => b - a));
  expect(all[0]).toBeGreaterThan(all.at(-1) ?? 1);
});

it("reads Chinese by single signs and pairs", () => {
  expect(hashesOf("制衣厂")).toEqual(expect.arrayContaining(hashesOf("制衣")));
});

it("keeps hashes within their bits", () => {
  for (const hash of hashesOf("frozen shrimp exporters")) expect(hash).toBeLessThan(2 ** HASH_BITS);
});

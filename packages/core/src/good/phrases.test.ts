import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findGoods } from "./find-goods.js";
import { resolveGood } from "./resolve-good.js";

/** Texts of buyers, and the goods that each names; "-" where it names none. */
const casesIn = (file: string) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const cut = line.lastIndexOf(" = ");
      const goods = line.slice(cut + 3);
      return { text: line.slice(0, cut), goods: goods === "-" ? [] : goods.split(" + ") };
    });

/** Right, wrong and missed pairs of text and good. */
function count(read: (text: string) => readonly string[], file: string) {
  const wrong: string[] = [];
  let right = 0;
  let missed = 0;
  for (const { text, goods } of casesIn(file)) {
    const found = new Set(read(text));
    right += goods.filter((good) => found.has(good)).length;
    missed += goods.filter((good) => !found.has(good)).length;
    for (const good of found) if (!goods.includes(good)) wrong.push(`${text}: ${good}`);
    for (const good of goods) if (!found.has(good)) wrong.push(`${text}: no ${good}`);
  }
  const surplus = wrong.length - missed;
  return { precision: right / (right + surplus), recall: right / (right + missed), wrong };
}

describe("goods in the words of buyers", () => {
  it("are resolved from their names", () => {
    const { precision, recall, wrong } = count((text) => {
      const good = resolveGood(text)?.good;
      return good === undefined ? [] : [good];
    }, "name-cases.txt");
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it("are found in profiles, and no others", () => {
    const read = (text: string) =>
      findGoods(text)
        .filter(({ role }) => role === "good")
        .map(({ good }) => good);
    const { precision, recall, wrong } = count(read, "profile-cases.txt");
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});

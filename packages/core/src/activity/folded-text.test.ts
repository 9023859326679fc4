import { expect, it } from "vitest";
import { foldText, READ_LIMIT } from "./folded-text.js";

function folded(text: string): string {
  const units = new Uint16Array(READ_LIMIT * 3);
  const length = foldText(text, units);
  return String.fromCharCode(...units.subarray(0, length))
    .replaceAll("\0", " ")
    .trim();
}

it.each([
  ["Women's & Men’s SHOES", "womens and mens shoes"],
  ["L'Élevage à Nîmes", "l elevage a nimes"],
  ["Straßenbau, Łódź; Møller", "strassenbau lodz moller"],
  ["Đánh bắt cá", "danh bat ca"],
  ["ﬁsh ① Ｆｉｓｈ", "fish 1 fish"],
  ["制衣厂，出口", "制衣厂 出口"],
  ["...", ""],
])("folds “%s” to “%s”", (text, expected) => {
  expect(folded(text)).toBe(expected);
});

it("writes no more than it reads of a long text", () => {
  expect(folded("ab ".repeat(READ_LIMIT)).length).toBeLessThanOrEqual(READ_LIMIT);
});

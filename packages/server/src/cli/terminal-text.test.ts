import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth, fit, oneLine } from "./terminal-text.js";

test("a name cannot move the cursor, colour the terminal, break the line or turn the text around", () => {
  expect(oneLine("\x1b[31mAcme\x1b[0m\r\nMills\x07 \u202egnp.exe\x9b2J")).toBe("Acme Mills gnp.exe");
});

test("wide letters take two columns and accents none", () => {
  expect(displayWidth("有限公司")).toBe(8);
  expect(displayWidth("e\u0301")).toBe(1);
});

test("a fitted text takes exactly its columns", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 60 }), (text, width) => {
      expect(displayWidth(fit(oneLine(text), width))).toBe(width);
    }),
  );
});

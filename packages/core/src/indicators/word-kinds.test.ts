import { expect, it } from "vitest";
import { stemOf } from "./stem.js";
import { wordKindOf } from "./word-kinds.js";

const kindOf = (word: string) => wordKindOf(stemOf(word));

it("words used alike are of one kind, others are not", () => {
  expect(kindOf("monday")?.kind).toBe(kindOf("tuesday")?.kind);
  expect(kindOf("monday")?.kind).not.toBe(kindOf("passport")?.kind);
});

it("a word that nobody uses is of no kind", () => {
  expect(wordKindOf("qwzx")).toBeUndefined();
});

import { expect, test } from "vitest";
import type { LabelledStatement } from "./labelled-statements.js";
import { dealFolds, lookAlikes } from "./look-alikes.js";

const words = (seed: number, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `w${String.fromCharCode(97 + ((seed * 31 + i * i * 7 + i) % 26))}${"x".repeat(1 + ((i * seed) % 5))}`,
  );
const statement = (id: string, texts: string[]): LabelledStatement => ({
  id,
  set: "own",
  texts,
  labels: texts.map(() => new Uint8Array(9)),
});

const template = words(3, 60).join(" ");
const statements = [
  statement("a", [template, words(5, 80).join(" ")]),
  statement("b", [words(7, 80).join(" "), template]),
  statement("c", [words(11, 140).join(" ")]),
];

test("statements that share long runs of words are one group", () => {
  const groups = lookAlikes(statements);
  expect(groups[0]).toBe(groups[1]);
  expect(groups[2]).not.toBe(groups[0]);
});

test("a group is never parted by the folds, and the same seed deals the same", () => {
  const folds = dealFolds(statements, lookAlikes(statements), 2, 1);
  expect(folds[0]).toBe(folds[1]);
  expect(dealFolds(statements, lookAlikes(statements), 2, 1)).toEqual(folds);
});

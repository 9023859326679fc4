import { expect, test } from "vitest";
import type { Question } from "../exposure/evidence.js";
import { Width } from "../exposure/width.js";
import { gapsOf } from "./gaps.js";

const question = (field: string, high: number): Question => ({
  field,
  text: `${field}?`,
  spread: { low: 0, high },
  answered: { low: 0, high: 0 },
});
test("the question whose answer narrows most comes first, ties in the order of their fields", () => {
  const questions = [question("b", 3), question("c", 4), question("a", 3), question("d", 0)];
  const gaps = gapsOf([], questions, new Width().plusEach(questions), 10);
  expect(gaps.map(({ field }) => field)).toEqual(["c", "a", "b"]);
});

test("what a gap promises is what its answer removes", () => {
  const questions = [question("a", 3), question("b", 4)];
  const [first] = gapsOf([], questions, new Width().plusEach(questions), 1);
  expect(first).toEqual({ field: "b", question: "b?", narrowsBy: 2 });
});

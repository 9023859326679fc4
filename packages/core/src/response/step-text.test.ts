import { expect, test } from "vitest";
import records from "../../data/response/next-steps.json";
import { NextStep } from "./next-step.js";
import { daysOf, type StepId, step, stepWith } from "./step-text.js";

const ids = Object.keys(records) as StepId[];

test("every recorded step is one once its values are filled in", () => {
  for (const id of ids) {
    const values = Object.fromEntries(
      [...JSON.stringify(records[id]).matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, "something"]),
    );
    const made = stepWith(id, values);
    expect(NextStep.parse(made)).toEqual(made);
    expect(JSON.stringify(made)).not.toMatch(/\{\w+\}/);
  }
});

test("a step is one frozen object, however often it is asked for", () => {
  expect(step("check-price")).toBe(step("check-price"));
  expect(Object.isFrozen(step("check-price"))).toBe(true);
});

test("what waits for an event is due on no day", () => {
  expect(daysOf("agree-corrective-plan")).toBe(30);
  expect(daysOf("check-price")).toBeUndefined();
  expect(daysOf("constructor")).toBeUndefined();
});

import { InvalidInput } from "@manumit/core";
import { Refusal } from "../problem/refusal.js";

/** What came of some work, as a thread can hand it over: errors that were foreseen lose their class on the way. */
export type WorkOutcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | {
      readonly kind: "refused";
      readonly problem: Refusal["problem"];
      readonly detail: string;
      readonly more: Refusal["more"];
    }
  | { readonly kind: "invalid"; readonly issues: InvalidInput["issues"] };

/** Does the work; an error that nobody foresaw is thrown on. */
export const outcomeOf = async <T>(work: () => T | Promise<T>): Promise<WorkOutcome<T>> => {
  try {
    return { kind: "done", value: await work() };
  } catch (error) {
    if (error instanceof Refusal) {
      const { problem, detail, more } = error;
      return { kind: "refused", problem, detail, more };
    }
    if (error instanceof InvalidInput) return { kind: "invalid", issues: error.issues };
    throw error;
  }
};

/** The value of an outcome, or its error thrown again. */
export const valueOfOutcome = <T>(outcome: WorkOutcome<T>): T => {
  switch (outcome.kind) {
    case "done":
      return outcome.value;
    case "refused":
      throw new Refusal(outcome.problem, outcome.detail, outcome.more);
    case "invalid":
      throw new InvalidInput(outcome.issues);
  }
};

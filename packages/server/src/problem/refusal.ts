import type { ProblemId } from "./catalogue.js";
import type { Problem } from "./problem.js";

/** A request that cannot be answered: which problem it is, and what the caller can do about it. */
export class Refusal extends Error {
  readonly _tag = "Refusal" as const;

  constructor(
    readonly problem: ProblemId,
    readonly detail: string,
    readonly more: { errors?: NonNullable<Problem["errors"]>; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.name = "Refusal";
  }
}

import { words } from "../words/en.js";
import { type ProblemId, problemStatus, problemTitle, problemType } from "./catalogue.js";
import { failureOf } from "./failures.js";
import type { Problem } from "./problem.js";
import { Refusal } from "./refusal.js";

type Places = NonNullable<Problem["errors"]>;

const problem = (id: ProblemId, detail: string, errors?: Places): Problem => ({
  type: problemType(id),
  title: problemTitle(id),
  status: problemStatus[id],
  detail,
  ...(errors && { errors }),
});

/**
 * The problem details of an error. One that nobody foresaw says nothing of itself: its text may hold what must not leave
 * the house.
 */
export const toProblem = (error: unknown): Problem => {
  if (error instanceof Refusal) return problem(error.problem, error.detail, error.more.errors);
  const failure = failureOf(error);
  if (!failure) return problem("internal", words.problems.internal.advice);
  const issues = (error as { issues?: Places }).issues;
  return problem(failure.problem, (error as Error).message, issues);
};

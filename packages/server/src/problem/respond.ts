import type { Context, ErrorHandler } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { apiHeaders } from "../http/api-headers.js";
import { failureOf } from "./failures.js";
import { Refusal } from "./refusal.js";
import { toProblem } from "./to-problem.js";

/** Answers an error as `application/problem+json`. */
export const respondProblem = (c: Context, error: unknown): Response => {
  const problem = toProblem(error);
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    ...apiHeaders("application/problem+json"),
    ...(error instanceof Refusal && error.more.headers),
  });
};

/** Every error that a route throws ends here; `report` hears of those that nobody foresaw, unless the client has gone. */
export const problemHandler =
  (report: (error: unknown) => void): ErrorHandler =>
  (error, c) => {
    const foreseen = error instanceof Refusal || failureOf(error) !== undefined;
    if (!foreseen && !c.req.raw.signal.aborted) report(error);
    return respondProblem(c, error);
  };

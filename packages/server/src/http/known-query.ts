import type { HonoRequest } from "hono";
import type { QueryParameter } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import { words } from "../words/en.js";

/**
 * Checks that a query asks for nothing unknown: a misspelt `asof` must not quietly become today.
 *
 * @throws Refusal `invalid-query` that names each parameter that is none.
 */
export const checkQuery = (request: HonoRequest, parameters: readonly QueryParameter[]): void => {
  const known = parameters.map(({ name }) => name);
  const errors = Object.keys(request.query())
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: [name], message: words.refusals.parameter(name, known) }));
  if (errors.length > 0) throw new Refusal("invalid-query", errors.map(({ message }) => message).join(" "), { errors });
};

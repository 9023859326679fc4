import type { Handler, HonoRequest } from "hono";
import type { Operation, QueryParameter } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import { words } from "../words/en.js";

const check = (request: HonoRequest, parameters: readonly QueryParameter[]): void => {
  const known = parameters.map(({ name }) => name);
  const errors = Object.keys(request.query())
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: [name], message: words.refusals.parameter(name, known) }));
  if (errors.length > 0) throw new Refusal("invalid-query", errors.map(({ message }) => message).join(" "), { errors });
};

/**
 * The handler of an operation, for requests that ask nothing unknown: a misspelt `asof` must not quietly become today. Each
 * parameter that is none is named in an `invalid-query`.
 */
export const withKnownQuery = ({ query, passesOtherQuery, handle }: Operation): Handler =>
  query === undefined || passesOtherQuery
    ? handle
    : (c, next) => {
        check(c.req, query);
        return handle(c, next);
      };

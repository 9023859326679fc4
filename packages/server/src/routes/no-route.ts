import type { Hono, NotFoundHandler } from "hono";
import { Refusal } from "../problem/refusal.js";
import { respondProblem } from "../problem/respond.js";
import { words } from "../words/en.js";

const pattern = (path: string) =>
  new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:\w+/g, "[^/]+")}$`);

/** Tells a path that nothing answers (404) from a method that a path does not answer (405, with those it does). */
export const noRoute = (app: Hono): NotFoundHandler => {
  const routes = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ path, method }) => ({ matches: pattern(path), methods: method === "GET" ? ["GET", "HEAD"] : [method] }));
  return (c) => {
    const { path, method } = c.req;
    const allowed = [...new Set(routes.filter(({ matches }) => matches.test(path)).flatMap(({ methods }) => methods))];
    return respondProblem(
      c,
      allowed.length === 0
        ? new Refusal("not-found", words.refusals.noRoute(path))
        : new Refusal("method-not-allowed", words.refusals.method(method, path, allowed), {
            headers: { allow: allowed.join(", ") },
          }),
    );
  };
};

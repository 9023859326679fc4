import * as z from "zod/mini";
import { respondJson } from "../http/api-headers.js";
import type { Operation } from "../operation.js";
import { words } from "../words/en.js";

export const Health = z.strictObject({ status: z.literal("ok") }).register(z.globalRegistry, { id: "Health" });

/** `GET /healthz`: for whoever watches whether the service is up. */
export const health = (): Operation => ({
  id: "checkHealth",
  method: "get",
  path: "/healthz",
  group: "service",
  summary: words.health.summary,
  answer: { description: words.health.answer, bodies: { "application/json": Health } },
  handle: () => respondJson('{"status":"ok"}'),
});

import * as z from "zod/mini";
import { apiHeaders } from "../http/api-headers.js";
import type { Operation } from "../operation.js";
import { words } from "../words/en.js";

export const Health = z.strictObject({ status: z.literal("ok") }).register(z.globalRegistry, { id: "Health" });

/** `GET /healthz`: for whoever watches whether the service is up. */
export const health = (): Operation => ({
  id: "checkHealth",
  method: "get",
  path: "/healthz",
  summary: words.health.summary,
  answer: { description: words.health.answer, bodies: { "application/json": Health } },
  handle: (c) => c.body('{"status":"ok"}', 200, apiHeaders("application/json")),
});

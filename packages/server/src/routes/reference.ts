import { methodology } from "@manumit/core";
import * as z from "zod/mini";
import { respondJson } from "../http/api-headers.js";
import { negotiate } from "../http/negotiate.js";
import type { Operation } from "../operation.js";
import { datasetsInUse } from "../reference/datasets.js";
import type { Settings } from "../settings.js";
import { words } from "../words/en.js";

const json = "application/json";

const ReferenceDataset = z
  .strictObject({
    dataset: z.string(),
    edition: z.string(),
    url: z.optional(z.string()),
    title: z.string(),
    publisher: z.string(),
    licence: z.string(),
    retrieved: z.optional(z.string()),
    rows: z.int(),
  })
  .register(z.globalRegistry, { id: "ReferenceDataset", description: "A dataset that assessments stand on." });

/** What assessments stand on. */
export const Reference = z
  .strictObject({ methodologyVersion: z.string(), datasets: z.array(ReferenceDataset) })
  .register(z.globalRegistry, { id: "Reference", description: "What assessments stand on." });

/** `GET /v1/reference`: the datasets with their editions, and the version of the methodology. */
export const reference = (settings: Settings): Operation => ({
  id: "listReference",
  method: "get",
  path: "/v1/reference",
  group: "service",
  summary: words.reference.summary,
  description: words.reference.description,
  answer: { description: words.reference.answer, bodies: { [json]: Reference } },
  handle: (c) => {
    negotiate(c.req.header("accept"), [json]);
    const answer = {
      methodologyVersion: methodology.version,
      datasets: datasetsInUse(settings.contextOn(settings.today())),
    };
    return respondJson(JSON.stringify(answer));
  },
});

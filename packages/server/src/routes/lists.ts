import { LegalEffect } from "@manumit/core";
import * as z from "zod/mini";
import { respondJson } from "../http/api-headers.js";
import { negotiate } from "../http/negotiate.js";
import { listOverviews } from "../lists/list-overview.js";
import type { Operation } from "../operation.js";
import type { Settings } from "../settings.js";
import { words } from "../words/en.js";

const json = "application/json";

const text = z.string();
const optionalText = z.optional(text);
const count = z.int().check(z.minimum(0));

const EffectOfList = z
  .strictObject({
    effect: LegalEffect,
    law: text,
    citation: optionalText,
    enacted: optionalText,
    appliesFrom: optionalText,
    url: optionalText,
    words: text,
    listings: count,
  })
  .register(z.globalRegistry, { id: "EffectOfList", description: words.lists.effect });

const ListOverview = z
  .strictObject({
    list: text,
    title: text,
    edition: text,
    retrieved: z.iso.date(),
    url: optionalText,
    listings: count,
    closed: count,
    effects: z.array(EffectOfList),
    gaps: optionalText,
    ageDays: count,
    stale: z.boolean(),
  })
  .register(z.globalRegistry, { id: "ListOverview", description: words.lists.list });

/** The lists that suppliers are screened against. */
export const Lists = z
  .strictObject({ lists: z.array(ListOverview) })
  .register(z.globalRegistry, { id: "Lists", description: words.lists.all });

/** `GET /v1/lists`: which editions are screened against, how old they are, and what they mean in law. */
export const lists = (settings: Settings): Operation => ({
  id: "listLists",
  method: "get",
  path: "/v1/lists",
  group: "service",
  summary: words.lists.summary,
  description: words.lists.description,
  answer: { description: words.lists.answer, bodies: { [json]: Lists } },
  handle: (c) => {
    negotiate(c.req.header("accept"), [json]);
    return respondJson(JSON.stringify({ lists: listOverviews(settings.lists.editions, settings.today()) }));
  },
});

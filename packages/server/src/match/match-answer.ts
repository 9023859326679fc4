import { EditionRef, LegalEffect, Listing } from "@manumit/core";
import * as z from "zod/mini";
import { words } from "../words/en.js";
import { MatchQuery } from "./match-query.js";

const { schemata } = words.match;

const text = z.string();
const unitScore = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.minimum(0));

/** What a client sends: queries by keys of its own. */
export const MatchRequest = z
  .looseObject({ queries: z.record(text, MatchQuery) })
  .register(z.globalRegistry, { id: "MatchRequest", description: schemata.request });

const Law = z.strictObject({
  effect: LegalEffect,
  law: text,
  citation: z.optional(text),
  enacted: z.optional(text),
  appliesFrom: z.optional(text),
  url: z.optional(text),
  words: text,
});

const MatchResult = z
  .strictObject({
    id: text,
    caption: text,
    schema: z.enum(["Organization", "Vessel"]),
    properties: z.record(text, z.array(text)),
    datasets: z.array(text),
    referents: z.array(text),
    target: z.boolean(),
    score: unitScore,
    match: z.boolean(),
    features: z.record(text, z.number()),
    explanations: z.record(text, z.strictObject({ score: z.number(), detail: text })),
    decision: z.enum(["match", "review", "no"]),
    listedName: text,
    listing: Listing,
    listingHash: text,
    law: Law,
  })
  .register(z.globalRegistry, { id: "MatchResult", description: schemata.result });

const MatchResponse = z
  .strictObject({
    status: z.union([z.literal(200), z.literal(400)]),
    detail: z.optional(text),
    results: z.array(MatchResult),
    total: z.strictObject({ value: count, relation: z.literal("eq") }),
    query: MatchQuery,
  })
  .register(z.globalRegistry, { id: "MatchResponse", description: schemata.response });

/** What is answered, by the keys that the client chose. */
export const MatchAnswer = z
  .strictObject({
    responses: z.record(text, MatchResponse),
    matcher: z.record(text, z.strictObject({ description: text, coefficient: z.number(), url: text })),
    algorithm: z.strictObject({ used: text, asked: z.optional(text) }),
    editions: z.array(EditionRef),
    limit: count,
  })
  .register(z.globalRegistry, { id: "MatchAnswer", description: schemata.answer });

import * as z from "zod/mini";

/** An entry that a query found. */
export const MatchResult = z.object({
  id: z.string(),
  caption: z.string(),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string())),
  datasets: z.nullish(z.array(z.string())),
  score: z.number(),
  match: z.boolean(),
});
export type MatchResult = z.infer<typeof MatchResult>;

/** The answer to the one query that is sent at a time. */
export const MatchAnswer = z.object({
  responses: z.object({ supplier: z.object({ results: z.array(MatchResult) }) }),
});

/** The catalogue of a service: which version of each dataset it searches. */
export const Catalog = z.object({
  datasets: z.array(z.object({ name: z.string(), version: z.nullish(z.string()) })),
});

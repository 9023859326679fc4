import type { HonoRequest } from "hono";
import * as z from "zod/mini";
import type { QueryParameter } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import { words } from "../words/en.js";
import { limits, thresholds } from "./thresholds.js";

const { parameters, refusals } = words.match;

/** What a client asks for beside its queries. */
export interface MatchOptions {
  readonly limit: number;
  /** From this score on an answer says `match: true`. */
  readonly threshold: number;
  /** The least score that is answered. */
  readonly cutoff: number;
  readonly algorithm?: string;
  readonly includeDatasets: readonly string[];
  readonly excludeDatasets: readonly string[];
  readonly excludeSchemata: readonly string[];
  readonly excludeIds: ReadonlySet<string>;
  readonly topics: readonly string[];
}

const score = z.number().check(z.minimum(0), z.maximum(1));
const texts = z.array(z.string());

/** The query parameters, as clients of yente know them. */
export const matchParameters: readonly QueryParameter[] = [
  { name: "limit", description: parameters.limit, schema: z.int().check(z.minimum(1), z.maximum(limits.mostResults)) },
  { name: "threshold", description: parameters.threshold, schema: score },
  { name: "cutoff", description: parameters.cutoff, schema: score },
  { name: "algorithm", description: parameters.algorithm, schema: z.string() },
  { name: "include_dataset", description: parameters.includeDataset, schema: texts },
  { name: "exclude_dataset", description: parameters.excludeDataset, schema: texts },
  { name: "exclude_schema", description: parameters.excludeSchema, schema: texts },
  { name: "exclude_entity_ids", description: parameters.excludeIds, schema: texts },
  { name: "topics", description: parameters.topics, schema: texts },
  { name: "changed_since", description: parameters.changedSince, schema: z.string() },
];

const refused = (name: string, message: string) =>
  new Refusal("invalid-query", message, { errors: [{ path: [name], message }] });

const numberIn = (request: HonoRequest, name: string, least: number, most: number): number | undefined => {
  const text = request.query(name);
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  if (value >= least && value <= most) return value;
  throw refused(name, refusals.number(name, least, most));
};

/**
 * What the query string asks for. As yente has it, the cutoff is never above the threshold.
 *
 * @throws Refusal `invalid-query` for a number that is none or out of its bounds.
 */
export const matchOptions = (request: HonoRequest): MatchOptions => {
  const limit = numberIn(request, "limit", 1, limits.mostResults) ?? limits.results;
  if (!Number.isInteger(limit)) throw refused("limit", refusals.number("limit", 1, limits.mostResults));
  const threshold = numberIn(request, "threshold", 0, 1) ?? thresholds.match;
  const cutoff = numberIn(request, "cutoff", 0, 1) ?? thresholds.review;
  const algorithm = request.query("algorithm");
  const all = (name: string) => request.queries(name) ?? [];
  return {
    limit,
    threshold,
    cutoff: Math.min(cutoff, threshold),
    ...(algorithm !== undefined && { algorithm }),
    includeDatasets: all("include_dataset"),
    excludeDatasets: all("exclude_dataset"),
    excludeSchemata: all("exclude_schema"),
    excludeIds: new Set(all("exclude_entity_ids")),
    topics: all("topics"),
  };
};

import type { Context } from "hono";
import { apiHeaders } from "../http/api-headers.js";
import { bodyJson } from "../http/body.js";
import { isJson, mediaTypeOf } from "../http/media-type.js";
import { negotiate } from "../http/negotiate.js";
import { MatchAnswer, MatchRequest } from "../match/match-answer.js";
import { matchOptions, matchParameters } from "../match/match-options.js";
import { matchQueries } from "../match/match-queries.js";
import { limits } from "../match/thresholds.js";
import type { Operation } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import type { Settings } from "../settings.js";
import { version } from "../version.js";
import { words } from "../words/en.js";
import { asOf, asOfParameter } from "./as-of.js";

const json = "application/json";
const { match } = words;

const example = {
  queries: {
    q1: {
      schema: "Company",
      properties: { name: ["Hoshine Silicon Industry Co., Ltd."], country: ["cn"] },
    },
  },
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const unusable = (detail: string) =>
  new Refusal("unusable-batch", detail, { errors: [{ path: ["queries"], message: detail }] });

const queriesOf = (body: unknown): Record<string, unknown> => {
  const queries = isRecord(body) ? body.queries : undefined;
  if (!isRecord(queries)) throw unusable(match.refusals.queries);
  const count = Object.values(queries).filter((query) => query !== null).length;
  if (count === 0) throw unusable(match.refusals.none);
  if (count > limits.queries) throw unusable(match.refusals.tooMany(limits.queries));
  return queries;
};

/** The name by which clients of yente ask for all that there is. */
const everything = "default";

const datasetFilter = (dataset: string | undefined, known: ReadonlySet<string>): readonly string[] | undefined => {
  if (dataset === undefined || dataset === everything) return undefined;
  if (known.has(dataset)) return [dataset];
  throw new Refusal("not-found", match.refusals.dataset(dataset, [everything, ...known]));
};

const matcher = Object.fromEntries(
  Object.entries(match.features).map(([kind, description]) => [kind, { description, coefficient: 1, url: "/docs" }]),
);

const answer = (settings: Settings) => {
  const { editions, index } = settings.lists;
  const known = new Set(editions.flatMap(({ listings }) => listings.map(({ list }) => list)));
  return async (c: Context): Promise<Response> => {
    const contentType = c.req.header("content-type");
    if (!isJson(contentType)) {
      throw new Refusal("unsupported-media-type", words.refusals.mediaType(mediaTypeOf(contentType), [json]));
    }
    negotiate(c.req.header("accept"), [json]);
    const day = asOf(c.req, settings);
    const options = matchOptions(c.req);
    const dataset = datasetFilter(c.req.param("dataset"), known);
    const queries = queriesOf(await bodyJson(c.req, settings.supplierLimit));
    const responses = await matchQueries(queries, index, day, {
      ...options,
      ...(dataset && { includeDatasets: dataset }),
    });
    const asked = options.algorithm;
    const body = {
      responses,
      matcher,
      algorithm: { used: `manumit-${version}`, ...(asked !== undefined && { asked }) },
      editions: index.editions,
      limit: options.limit,
    };
    const batchSize = String(Object.keys(responses).length);
    return new Response(JSON.stringify(body), { headers: { ...apiHeaders(json), "x-batch-size": batchSize } });
  };
};

/** `POST /v1/match` and `POST /v1/match/{dataset}`: names against the lists, in the shape that yente takes and answers. */
export const matches = (settings: Settings): readonly Operation[] => {
  const handle = answer(settings);
  const operation: Operation = {
    id: "matchNames",
    method: "post",
    path: "/v1/match",
    group: "screening",
    summary: match.summary,
    description: match.description,
    query: [...matchParameters, asOfParameter],
    passesOtherQuery: true,
    body: { [json]: MatchRequest },
    examples: { [json]: example },
    answer: { description: match.answer, bodies: { [json]: MatchAnswer } },
    problems: ["malformed-json", "invalid-query", "unusable-batch", "body-too-large", "unsupported-media-type"],
    handle,
  };
  return [
    operation,
    {
      ...operation,
      id: "matchNamesOfDataset",
      path: "/v1/match/:dataset",
      pathParameters: { dataset: match.dataset },
      summary: match.summaryOfDataset,
      problems: [...operation.problems!, "not-found"],
    },
  ];
};

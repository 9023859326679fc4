import { setImmediate as othersFirst } from "node:timers/promises";
import { type ListIndex, lawOf, listingHash, matchName, type NameMatch, type NameReason } from "@manumit/core";
import { listedEntity } from "./listed-entity.js";
import type { MatchOptions } from "./match-options.js";
import { type ReadQuery, readQuery, type UnusableQuery } from "./match-query.js";
import { mayFind } from "./schemata.js";

/** Entries looked at for each that is asked for, since filters may leave some out. */
const candidatesPerResult = 10;
const leastCandidates = 20;
const mostCandidates = 500;

/** Reasons by their kind: the sum of their weights, and their texts. */
const grouped = (reasons: readonly NameReason[]): Map<string, { score: number; detail: string }> => {
  const groups = new Map<string, { score: number; detail: string }>();
  for (const { kind, weight, text } of reasons) {
    const group = groups.get(kind);
    const score = Math.round(((group?.score ?? 0) + weight) * 100) / 100;
    groups.set(kind, { score, detail: group ? `${group.detail}; ${text}` : text });
  }
  return groups;
};

const resultOf = ({ listing, score, decision, listedName, reasons }: NameMatch, threshold: number) => {
  const explanations = grouped(reasons);
  return {
    ...listedEntity(listing),
    score,
    match: score >= threshold,
    features: Object.fromEntries([...explanations].map(([kind, group]) => [kind, group.score])),
    explanations: Object.fromEntries(explanations),
    decision,
    listedName,
    listing,
    listingHash: listingHash(listing),
    law: lawOf(listing),
  };
};

const isWanted =
  (schema: string, options: MatchOptions) =>
  ({ listing }: NameMatch): boolean => {
    const { includeDatasets, excludeDatasets, excludeSchemata, excludeIds, topics } = options;
    const entity = listedEntity(listing);
    return (
      mayFind(schema, listing) &&
      (includeDatasets.length === 0 || includeDatasets.includes(listing.list)) &&
      !excludeDatasets.includes(listing.list) &&
      !excludeSchemata.includes(entity.schema) &&
      !excludeIds.has(listing.id) &&
      (topics.length === 0 || entity.properties.topics?.some((topic) => topics.includes(topic)) === true)
    );
  };

const answerOf = ({ query, entity }: ReadQuery, lists: ListIndex, asOf: string, options: MatchOptions) => {
  const { limit, cutoff, threshold } = options;
  const candidates = Math.min(mostCandidates, Math.max(leastCandidates, limit * candidatesPerResult));
  const found = matchName(entity, lists, { asOf, limit: candidates, threshold: cutoff }).filter(
    isWanted(query.schema, options),
  );
  return {
    status: 200,
    results: found.slice(0, limit).map((match) => resultOf(match, threshold)),
    total: { value: found.length, relation: "eq" },
    query,
  };
};

const unusable = ({ problem, schema }: UnusableQuery) => ({
  status: 400,
  detail: problem,
  results: [],
  total: { value: 0, relation: "eq" },
  // Not all of what was sent: it may nest deeper than can be written.
  query: { schema, properties: {} },
});

/**
 * Answers queries by their keys. One that cannot be answered says so with status 400 and the others are answered; one that
 * is null is left out, as yente does.
 */
export const matchQueries = async (
  queries: Readonly<Record<string, unknown>>,
  lists: ListIndex,
  asOf: string,
  options: MatchOptions,
) => {
  const responses: [key: string, answer: ReturnType<typeof answerOf> | ReturnType<typeof unusable>][] = [];
  for (const [key, input] of Object.entries(queries)) {
    if (input === null) continue;
    const read = readQuery(input);
    responses.push([key, "problem" in read ? unusable(read) : answerOf(read, lists, asOf, options)]);
    await othersFirst();
  }
  return Object.fromEntries(responses);
};

import { resolveCountry } from "@manumit/core";
import { ftmRegistrations } from "../../ftm/registrations.js";
import { cut } from "../cut.js";
import { type FactSource, fact, type RegisterFact } from "../fact.js";
import type { MatchResult } from "./shape.js";

/** An entry can bear a hundred spellings; the first are the usual ones. */
const MOST_NAMES = 20;

const valuesOf = ({ properties }: MatchResult, property: string): readonly string[] => properties[property] ?? [];

export const countryOf = (entry: MatchResult): string | undefined => {
  const [first] = [
    ...valuesOf(entry, "mainCountry"),
    ...valuesOf(entry, "jurisdiction"),
    ...valuesOf(entry, "country"),
  ];
  return first === undefined ? undefined : resolveCountry(first);
};

export const namesOf = (entry: MatchResult): string[] =>
  [...new Set([...valuesOf(entry, "name"), ...valuesOf(entry, "alias")])].slice(0, MOST_NAMES);

export const registrationsOf = (entry: MatchResult) =>
  ftmRegistrations((property) => valuesOf(entry, property), countryOf(entry));

/** How alike the service found it, with the algorithm: scores of two of them cannot be compared. */
export const scoreNote = ({ score }: MatchResult, algorithm: string): string =>
  `score ${score.toFixed(2)} of 1 by the algorithm ${algorithm}`;

/** What an entry says. That it stands in a dataset is a remark: a person decides what it means. */
export const entryFacts = (entry: MatchResult, source: FactSource, algorithm: string): RegisterFact[] => {
  const country = countryOf(entry);
  const topics = valuesOf(entry, "topics");
  const where = [`It is entry ${entry.id} of ${(entry.datasets ?? []).join(", ") || "no named dataset"}`];
  if (topics.length > 0) where.push(`with the topics ${topics.join(", ")}`);
  return [
    fact(source, "remark", `${where.join(", ")} (${scoreNote(entry, algorithm)}).`),
    ...registrationsOf(entry).map((identifier) => fact(source, "identifiers", identifier)),
    ...namesOf(entry).flatMap((name) => (cut(name) ? [fact(source, "aliases", name)] : [])),
    ...valuesOf(entry, "previousName").map((name) => fact(source, "formerNames", name)),
    ...(country ? [fact(source, "country", country)] : []),
  ];
};

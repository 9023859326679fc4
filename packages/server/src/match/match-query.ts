import { ftmRegistrations } from "@manumit/adapters";
import { type NamedEntity, resolveCountry } from "@manumit/core";
import * as z from "zod/mini";
import { words } from "../words/en.js";
import { isSchema } from "./schemata.js";
import { limits } from "./thresholds.js";

const { problems } = words.match;

/** An organisation or vessel to look for, described as FollowTheMoney does: every property is a list of texts. */
export const MatchQuery = z
  .looseObject({
    id: z.optional(z.nullable(z.string())),
    schema: z.string(),
    properties: z.record(z.string(), z.union([z.string(), z.array(z.unknown())])),
  })
  .register(z.globalRegistry, { id: "MatchQuery", description: words.match.query });

/** A query as it is understood, to be echoed, and whom it looks for. */
export interface ReadQuery {
  readonly query: { readonly id?: string; readonly schema: string; readonly properties: Record<string, string[]> };
  readonly entity: NamedEntity;
}

/** Why a query cannot be answered. */
export interface UnusableQuery {
  readonly problem: string;
  /** As far as it says one. */
  readonly schema: string;
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .flatMap((item) => (typeof item === "string" || typeof item === "number" ? [String(item).trim()] : []))
    .filter((text) => text !== "");

/** "gb", or "cn-xz" for a part of a country. */
const countryIn = (codes: readonly string[]): string | undefined => {
  for (const code of codes) {
    const country = resolveCountry(code) ?? resolveCountry(code.split("-")[0] ?? "");
    if (country !== undefined) return country;
  }
  return undefined;
};

const nameProperties = ["name", "alias", "previousName"];
const countryProperties = ["mainCountry", "jurisdiction", "country"];

/** Reads one query; properties that do not help to tell an organisation from another are echoed and left at that. */
export const readQuery = (input: unknown): ReadQuery | UnusableQuery => {
  const parsed = z.safeParse(MatchQuery, input);
  if (!parsed.success) return { problem: problems.shape, schema: "" };
  const { id, schema, properties: given } = parsed.data;
  if (!isSchema(schema)) return { problem: problems.schema(schema), schema };

  const properties = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, textsOf(value)]));
  const valuesOf = (property: string) => (Object.hasOwn(properties, property) ? properties[property]! : []);
  const names = [...new Set(nameProperties.flatMap(valuesOf))];
  const country = countryIn(countryProperties.flatMap(valuesOf));
  const identifiers = ftmRegistrations(valuesOf, country);
  if (names.length === 0 && identifiers.length === 0) return { problem: problems.nothing, schema };
  if (Math.max(names.length, identifiers.length) > limits.values) return { problem: problems.values, schema };

  const [name = "", ...aliases] = names;
  const [address] = valuesOf("address");
  return {
    query: { ...(typeof id === "string" && { id }), schema, properties },
    entity: {
      name,
      ...(aliases.length > 0 && { aliases }),
      ...(country !== undefined && { country }),
      ...(address !== undefined && { address }),
      ...(identifiers.length > 0 && { identifiers }),
    },
  };
};

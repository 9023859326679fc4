import type { NamedEntity } from "@manumit/core";
import { ftmPropertyOf } from "./registrations.js";

/** An organisation as FollowTheMoney tools read it. */
export interface OrganisationEntity {
  readonly id: string;
  readonly schema: "Organization";
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What is said of an organisation beside its names and registrations, by property. */
type Further = Readonly<Record<string, readonly (string | undefined)[] | undefined>>;

/** An organisation as an entity of FollowTheMoney; what is not known is left out. */
export const organisationEntity = (
  id: string,
  { name, aliases, country, address, identifiers = [] }: NamedEntity,
  further: Further = {},
): OrganisationEntity => {
  const said: Record<string, string[]> = {};
  const say = (property: string, values: readonly (string | undefined)[] = []) => {
    const known = values.filter((value) => value !== undefined && value !== "") as string[];
    if (known.length > 0) said[property] = [...new Set([...(said[property] ?? []), ...known])];
  };
  say("name", [name]);
  say("alias", aliases);
  say("country", [country?.toLowerCase()]);
  say("address", [address]);
  for (const identifier of identifiers) say(ftmPropertyOf(identifier), [identifier.value]);
  for (const [property, values] of Object.entries(further)) say(property, values);
  return { id, schema: "Organization", caption: name, properties: said };
};

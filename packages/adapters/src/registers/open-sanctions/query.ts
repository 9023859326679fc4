import type { NamedEntity } from "@manumit/core";
import { ftmPropertyOf } from "../../ftm/registrations.js";

/**
 * A supplier as a query. `Organization` finds companies and public bodies, and no natural person; countries are in lower
 * case there.
 */
export const matchQuery = ({ name, aliases = [], country, address, identifiers = [] }: NamedEntity) => {
  const properties: Record<string, string[]> = { name: [name, ...aliases] };
  if (country !== undefined) properties.country = [country.toLowerCase()];
  if (address !== undefined) properties.address = [address];
  for (const identifier of identifiers) {
    const property = ftmPropertyOf(identifier);
    properties[property] = [...(properties[property] ?? []), identifier.value];
  }
  return { queries: { supplier: { schema: "Organization", properties } } };
};

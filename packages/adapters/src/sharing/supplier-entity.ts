import type { SharedFinding } from "@manumit/core";

/** What FollowTheMoney calls a registration; any other scheme is a plain registration number. */
const properties: Readonly<Record<string, string>> = {
  lei: "leiCode",
  duns: "dunsCode",
  uei: "uniqueEntityId",
  vat: "vatCode",
  "ru-inn": "innCode",
  "ru-ogrn": "ogrnCode",
  imo: "imoNumber",
  cage: "cageCode",
  tax: "taxNumber",
};

/** A supplier as FollowTheMoney tools read it. */
export interface SupplierEntity {
  readonly id: string;
  readonly schema: "Organization";
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The supplier of a finding as an entity of FollowTheMoney; its id is the finding's, so that the two stay together. */
export const supplierEntity = ({ id, supplier }: SharedFinding): SupplierEntity => {
  const said = new Map<string, string[]>([["name", [supplier.name]]]);
  const say = (property: string, value: string | undefined) => {
    if (value !== undefined) said.set(property, [...(said.get(property) ?? []), value]);
  };
  for (const alias of supplier.aliases ?? []) say("alias", alias);
  say("country", supplier.country?.toLowerCase());
  say("address", supplier.address);
  for (const { scheme, value } of supplier.identifiers ?? []) say(properties[scheme] ?? "registrationNumber", value);
  return { id, schema: "Organization", caption: supplier.name, properties: Object.fromEntries(said) };
};

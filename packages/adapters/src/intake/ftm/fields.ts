import type { MappedField } from "../document/mapped-field.js";

/** What is read of entities of FollowTheMoney. */
export const ftmFields: readonly MappedField[] = [
  { from: "caption, else name", to: "name" },
  { from: "name, alias, previousName", to: "aliases" },
  {
    from: "id; leiCode, dunsCode, uniqueEntityId, vatCode, innCode, ogrnCode, imoNumber, cageCode, taxNumber, registrationNumber, idNumber",
    to: "identifiers",
  },
  { from: "id", to: "id" },
  { from: "mainCountry, else jurisdiction, else country, else nationality", to: "country" },
  { from: "address, else the Address of addressEntity", to: "address" },
  { from: "website", to: "website" },
  { from: "sector, classification", to: "description" },
  { from: "Ownership: owner, asset, percentage", to: "owners" },
  { from: "the schema Person", to: "person (row)" },
];

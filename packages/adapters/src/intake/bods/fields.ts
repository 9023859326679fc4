import type { MappedField } from "../document/mapped-field.js";

/** What is read of BODS statements; in versions 0.1 to 0.3 the details stand in the statement itself. */
export const bodsFields: readonly MappedField[] = [
  { from: "recordDetails/name, of persons names/fullName", to: "name" },
  { from: "alternateNames, of persons their other names", to: "aliases" },
  { from: "identifiers: scheme, else schemeName, and id; of persons none", to: "identifiers" },
  { from: "the first identifier, else the name", to: "id" },
  {
    from: "jurisdiction, else incorporatedInJurisdiction, else the first address; of persons the first of nationalities",
    to: "country",
  },
  { from: "addresses/address, the first; of persons none", to: "address" },
  { from: "uri", to: "website" },
  {
    from: "relationships up the chain: interestedParty; interests/share/exact of interests in the entity itself",
    to: "owners",
  },
  { from: "a statement of a person", to: "person (row)" },
];

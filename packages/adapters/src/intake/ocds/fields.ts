import type { MappedField } from "../document/mapped-field.js";

/** What is read of an OCDS document. */
export const ocdsFields: readonly MappedField[] = [
  { from: "parties/name, else the name where awards refer to it", to: "name" },
  { from: "identifier/legalName", to: "aliases" },
  { from: "identifier and additionalIdentifiers: scheme and id; the id of the party", to: "identifiers" },
  { from: "the first identifier, else the name", to: "id" },
  { from: "address/country, else address/countryName", to: "country" },
  { from: "address: streetAddress, locality, region, postalCode", to: "address" },
  { from: "contactPoint/url, else identifier/uri", to: "website" },
  { from: "details/classifications of ISIC and NACE", to: "activities" },
  { from: "beneficialOwners and shareholders", to: "owners" },
  { from: "a register of natural persons as the scheme", to: "person (row)" },
  {
    from: "items of the award and its contracts, else of the tender of a single award: description, else that of its classification",
    to: "goods.name",
  },
  { from: "items: classification and additionalClassifications", to: "goods.cpv" },
  { from: "items: classification and additionalClassifications", to: "goods.unspsc" },
  { from: "items: classification and additionalClassifications", to: "goods.hs" },
];

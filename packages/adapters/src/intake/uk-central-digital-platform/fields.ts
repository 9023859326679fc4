import type { MappedField } from "../document/mapped-field.js";

/** What is read of supplier information of the UK's Central Digital Platform. */
export const ukCentralDigitalPlatformFields: readonly MappedField[] = [
  { from: "name, of additionalParties too", to: "name" },
  { from: "legalName of its identifiers", to: "aliases" },
  { from: "identifier and additionalIdentifiers: scheme and id, where there is an id", to: "identifiers" },
  { from: "the first identifier, else the name", to: "id" },
  { from: "address/country, else address/countryName", to: "country" },
  { from: "address: streetAddress, locality, region, postalCode", to: "address" },
  { from: "contactPoint/url", to: "website" },
  { from: "_ModernSlaveryQuestion05, _ModernSlaveryQuestion07", to: "statement" },
  {
    from: "_Exclusion08 labour_market and labour_market_misconduct; _ModernSlaveryQuestion02, 03 and 04",
    to: "declarations.answer",
  },
  { from: "_Exclusion05 of the same answer set", to: "declarations.detail" },
  { from: "_Exclusion04 of the same answer set", to: "declarations.remediation" },
  { from: "_Exclusion03, _Exclusion10 of the same answer set", to: "declarations.evidence" },
  { from: "_Exclusion02 of the same answer set", to: "declarations.date" },
  { from: "associatedPersons", to: "person (row)" },
];

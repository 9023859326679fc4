import type { Supplier } from "@manumit/core";
import { addressLine } from "./cut.js";
import { type FactSource, fact, type RegisterFact } from "./fact.js";

/** What a supplier, as a register's document is read, says as facts of that register. */
export const supplierFacts = (
  { name, aliases = [], country, address, identifiers = [], statement, declarations = [], parents = [] }: Supplier,
  source: FactSource,
): RegisterFact[] => {
  const where = addressLine(address?.split("\n") ?? []);
  return [
    ...identifiers.map((identifier) => fact(source, "identifiers", identifier)),
    ...[name, ...aliases].map((each) => fact(source, "aliases", each)),
    ...(country ? [fact(source, "country", country)] : []),
    ...(where ? [fact(source, "address", where)] : []),
    ...(statement ? [fact(source, "statement", statement)] : []),
    ...declarations.map((declaration) => fact(source, "declarations", declaration)),
    ...parents.map((parent) => fact(source, "parents", parent)),
  ];
};

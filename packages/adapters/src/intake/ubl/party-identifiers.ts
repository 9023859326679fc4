import type { Identifier } from "@manumit/core";
import { identifierOf } from "../document/identifier-scheme.js";
import { unnamedScheme } from "../document/party-row.js";
import { allAt, textAt, tidy, type XmlElement } from "../xml/element.js";

/** Ids that only serve to point from one place of a notice to another. */
const internal = new Set(["organization", "touchpoint", "ubo"]);

/** Electronic addresses are identifiers where their scheme is a register; a web or mail address is none. */
const isRegister = (scheme: string, value: string): boolean =>
  (/^\d{4}$/.test(scheme) || /^(?:GLN|DUNS|LEI|.*:.+)$/i.test(scheme)) && !/[@/]/.test(value);

const schemeNamed = ({ attributes }: XmlElement): string | undefined =>
  tidy(attributes.schemeID) ?? tidy(attributes.schemeName) ?? tidy(attributes.schemeAgencyID);

/**
 * The registrations of a party, each with the scheme that the document gives: its own numbers, its place in a company
 * register, its tax number, an electronic address that is a registration.
 */
export function partyIdentifiers(party: XmlElement): Identifier[] {
  const found: (Identifier | undefined)[] = [];
  for (const each of allAt(party, "cac:PartyIdentification", "cbc:ID")) {
    if (internal.has(each.attributes.schemeName ?? "")) continue;
    found.push(identifierOf(schemeNamed(each) ?? unnamedScheme, tidy(each.text)));
  }
  for (const each of allAt(party, "cac:PartyLegalEntity", "cbc:CompanyID")) {
    found.push(identifierOf(schemeNamed(each) ?? "register", tidy(each.text)));
  }
  for (const tax of allAt(party, "cac:PartyTaxScheme")) {
    const kind = textAt(tax, "cac:TaxScheme", "cbc:ID")?.toLowerCase();
    const number = textAt(tax, "cbc:CompanyID");
    // Some write the name of a register here, or that there is none.
    if (number !== undefined && /\d/.test(number)) found.push(identifierOf(kind ?? "tax", number));
  }
  for (const each of allAt(party, "cbc:EndpointID")) {
    const scheme = tidy(each.attributes.schemeID);
    const value = tidy(each.text);
    if (scheme && value && isRegister(scheme, value)) found.push(identifierOf(scheme, value));
  }
  return found.filter((each) => each !== undefined);
}

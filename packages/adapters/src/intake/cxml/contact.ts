import { endsAsCompany } from "../document/company-ending.js";
import { identifierOf } from "../document/identifier-scheme.js";
import { type NamedParty, namedParty } from "../document/named-party.js";
import type { PartyRole } from "../row.js";
import { allAt, firstAt, positionOf, textAt, tidy, type XmlElement } from "../xml/element.js";
import { contactRoles, maybePerson } from "./contact-roles.js";
import { addressText, countryOf } from "./party.js";

/** A party that is given by a name and an address: a contact, the address an order ships to. */
export function addressedParty(role: PartyRole, holder: XmlElement): NamedParty {
  const name = textAt(holder, "Name");
  const { country, note } = countryOf(holder);
  const identifiers = allAt(holder, "IdReference").flatMap(({ attributes }) => {
    const found = identifierOf(tidy(attributes.domain) ?? "unspecified", tidy(attributes.identifier));
    return found ? [found] : [];
  });
  return namedParty(role, positionOf(holder), {
    names: name === undefined ? [] : [name],
    identifiers,
    country,
    address: addressText(holder),
    notes: note === undefined ? [] : [note],
  });
}

/** The party of a contact, by its role; undefined where it is not surely an organisation. */
export function contactParty(contact: XmlElement): NamedParty | undefined {
  const named = contact.attributes.role ?? "";
  const role = contactRoles[named];
  if (role === undefined) return undefined;
  const party = addressedParty(role, contact);
  const isCompany = firstAt(contact, "PostalAddress") !== undefined || endsAsCompany(party.names[0] ?? "");
  return maybePerson.has(named) && !isCompany ? undefined : party;
}

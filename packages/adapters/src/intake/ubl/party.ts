import type { RelatedParty, Site } from "@manumit/core";
import type { CountryRead } from "../document/country.js";
import { distinctIdentifiers } from "../document/identifier-scheme.js";
import { type NamedParty, namedParty } from "../document/named-party.js";
import type { PartyRole } from "../row.js";
import { allAt, firstAt, positionOf, textAt, textsAt, type XmlElement } from "../xml/element.js";
import { addressText, countryOf, regionOf } from "./address.js";
import { industriesOf } from "./industry.js";
import { partyIdentifiers } from "./party-identifiers.js";

/** All names of a party: the registered one counts before the trading one, and that before the one known to the taxman. */
const namesOf = (party: XmlElement): string[] => [
  ...new Set([
    ...textsAt(party, "cac:PartyLegalEntity", "cbc:RegistrationName"),
    ...textsAt(party, "cac:PartyName", "cbc:Name"),
    ...textsAt(party, "cac:PartyTaxScheme", "cbc:RegistrationName"),
  ]),
];

const personName = (party: XmlElement): string | undefined => {
  const person = firstAt(party, "cac:Person");
  const parts = [textAt(person, "cbc:FirstName"), textAt(person, "cbc:FamilyName")].filter(Boolean);
  return parts.join(" ") || undefined;
};

const sitesOf = (party: XmlElement): Site[] =>
  allAt(party, "cac:PhysicalLocation").flatMap((location) => {
    const address = firstAt(location, "cac:Address");
    const { country } = countryOf(address);
    const text = addressText(address);
    const region = regionOf(address);
    const name = textAt(location, "cbc:Name") ?? textAt(location, "cbc:Description");
    const site: Site = {
      ...(name && { name: name.slice(0, 2_000) }),
      ...(country && { country }),
      ...(region && { region }),
      ...(text && { address: text.slice(0, 2_000) }),
    };
    return Object.keys(site).length > 0 ? [site] : [];
  });

const ownersOf = (party: XmlElement): RelatedParty[] =>
  allAt(party, "cac:PartyLegalEntity", "cac:ShareholderParty").flatMap((holder) => {
    const owner = firstAt(holder, "cac:Party");
    if (owner === undefined) return [];
    const [name] = namesOf(owner);
    // A shareholder without the name of an organisation is a person, whom nobody asked to be screened.
    if (name === undefined) return [];
    const { country } = countryOf(firstAt(owner, "cac:PostalAddress"));
    const percent = Number(textAt(holder, "cbc:PartecipationPercent"));
    const identifiers = distinctIdentifiers(partyIdentifiers(owner));
    return [
      {
        name,
        ...(country && { country }),
        ...(identifiers.length > 0 && { identifiers }),
        ...(percent > 0 && percent <= 100 && { share: percent / 100 }),
      },
    ];
  });

/** The country where a party has its address; where none is given, where it is registered, then where it works. */
function partyCountry(party: XmlElement): CountryRead {
  const holders = [
    firstAt(party, "cac:PostalAddress"),
    firstAt(party, "cac:PartyLegalEntity", "cac:RegistrationAddress"),
    firstAt(party, "cac:PhysicalLocation", "cac:Address"),
  ];
  const read = holders.map((holder) => countryOf(holder));
  return read.find(({ country }) => country !== undefined) ?? read.find(({ note }) => note !== undefined) ?? {};
}

/** A party as it stands in a document: `Party` itself, or an element that is built like one. */
export function ublParty(role: PartyRole, party: XmlElement): NamedParty {
  const names = namesOf(party);
  const person = names.length === 0 ? personName(party) : undefined;
  const { country, note } = partyCountry(party);
  return namedParty(role, positionOf(party), {
    names: person === undefined ? names : [person],
    person: person !== undefined,
    identifiers: distinctIdentifiers(partyIdentifiers(party)),
    country,
    address:
      addressText(firstAt(party, "cac:PostalAddress")) ??
      addressText(firstAt(party, "cac:PartyLegalEntity", "cac:RegistrationAddress")),
    website: textAt(party, "cbc:WebsiteURI"),
    sites: sitesOf(party),
    activities: industriesOf(party),
    owners: ownersOf(party),
    notes: note === undefined ? [] : [note],
  });
}

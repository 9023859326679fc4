import type { DeclaredActivity, Identifier, RelatedParty } from "@manumit/core";
import { countryRead } from "../document/country.js";
import { distinctIdentifiers, identifierOf, registerScheme } from "../document/identifier-scheme.js";
import { type NamedParty, namedParty } from "../document/named-party.js";
import { unnamedScheme } from "../document/party-row.js";
import { type Loose, objectIn, objectsIn, textIn } from "../json/loose.js";
import type { PartyRole } from "../row.js";

/** Registers of natural persons. */
const ofPersons = /(?:^|-)(?:CPF|DNI|CURP|CEDULA|CI)$/i;

const registrations = (organisation: Loose): Loose[] => [
  ...objectsIn(organisation, "identifier"),
  ...objectsIn(organisation, "additionalIdentifiers"),
];

const identifiersOf = (organisation: Loose): Identifier[] =>
  distinctIdentifiers([
    ...registrations(organisation).map((each) =>
      identifierOf(registerScheme(textIn(each, "scheme") ?? unnamedScheme), textIn(each, "id")),
    ),
    identifierOf("ocds-party", textIn(organisation, "id")),
  ]);

/** A number that went through a spreadsheet: kept as it is, and said. */
const decimalNotes = (identifiers: readonly Identifier[]): string[] =>
  identifiers
    .filter(({ value }) => /^\d+\.0$/.test(value))
    .map(({ scheme, value }) => `The ${scheme} number ${value} was a decimal number once; it is kept as written.`);

const addressOf = (address: Loose | undefined): string | undefined => {
  const parts = ["streetAddress", "locality", "region", "postalCode"].map((key) => textIn(address, key));
  return parts.filter(Boolean).join(", ") || undefined;
};

const ownersOf = (organisation: Loose): RelatedParty[] =>
  ["beneficialOwners", "shareholders"].flatMap((key) =>
    objectsIn(organisation, key).flatMap((owner): RelatedParty[] => {
      const name = textIn(owner, "name") ?? textIn(objectIn(owner, "shareholder"), "name");
      if (name === undefined) return [];
      const { country } = countryRead(textIn(objectIn(owner, "address"), "country"), textIn(owner, "nationality"));
      return [{ name: name.slice(0, 1_000), ...(country && { country }) }];
    }),
  );

const activitiesOf = (organisation: Loose): DeclaredActivity[] =>
  objectsIn(objectIn(organisation, "details"), "classifications").flatMap((each): DeclaredActivity[] => {
    const code = textIn(each, "id");
    const scheme = textIn(each, "scheme")
      ?.toLowerCase()
      .replace(/[^a-z0-9]/g, "");
    if (code === undefined || code.length > 20) return [];
    if (scheme === "isic" || scheme === "isic4") return [{ scheme: "isic4", code }];
    return scheme === "nace" || scheme === "nace2" ? [{ scheme: "nace2", code }] : [];
  });

/** An organisation of a release in one role. */
export function organisation(role: PartyRole, from: Loose, path: string): NamedParty {
  const identifier = objectIn(from, "identifier");
  const address = objectIn(from, "address");
  const names = [textIn(from, "name"), textIn(identifier, "legalName")].filter((name) => name !== undefined);
  const { country, note } = countryRead(textIn(address, "country"), textIn(address, "countryName"));
  const identifiers = identifiersOf(from);
  return namedParty(
    role,
    { path },
    {
      names: [...new Set(names)],
      identifiers,
      country,
      address: addressOf(address),
      website: textIn(objectIn(from, "contactPoint"), "url") ?? textIn(identifier, "uri"),
      activities: activitiesOf(from),
      owners: ownersOf(from),
      person: registrations(from).some((each) => ofPersons.test(textIn(each, "scheme") ?? "")),
      notes: [...(note === undefined ? [] : [note]), ...decimalNotes(identifiers)],
    },
  );
}

import type { Identifier, RelatedParty } from "@manumit/core";
import { countryRead } from "../document/country.js";
import { distinctIdentifiers, identifierOf, registerScheme } from "../document/identifier-scheme.js";
import { unnamedScheme } from "../document/party-row.js";
import { type Loose, objectIn, objectsIn, textIn, textsIn } from "../json/loose.js";

/** What is kept of an entity or a person: of persons only the name and the nationality. */
export interface PartyDetails {
  readonly names: string[];
  readonly identifiers: Identifier[];
  readonly country?: string;
  readonly address?: string;
  readonly website?: string;
}

const identifiersOf = (details: Loose): Identifier[] =>
  distinctIdentifiers(
    objectsIn(details, "identifiers").map((each) => {
      const scheme = textIn(each, "scheme") ?? textIn(each, "schemeName") ?? unnamedScheme;
      return identifierOf(registerScheme(scheme), textIn(each, "id"));
    }),
  );

const codeOrName = (value: Loose | undefined) => countryRead(textIn(value, "code"), textIn(value, "name"));

const countryOf = (details: Loose): string | undefined => {
  const where = objectIn(details, "jurisdiction") ?? objectIn(details, "incorporatedInJurisdiction");
  const [address] = objectsIn(details, "addresses");
  return (
    codeOrName(where).country ??
    codeOrName(objectIn(address, "country")).country ??
    countryRead(undefined, textIn(address, "country")).country
  );
};

const distinctNames = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.slice(0, 1_000)).filter(Boolean)),
];

function personDetails(details: Loose): PartyDetails {
  const { country } = codeOrName(objectsIn(details, "nationalities")[0]);
  return {
    names: distinctNames(objectsIn(details, "names").flatMap((name) => textIn(name, "fullName") ?? [])),
    identifiers: [],
    ...(country && { country }),
  };
}

function entityDetails(details: Loose): PartyDetails {
  const country = countryOf(details);
  const address = textIn(objectsIn(details, "addresses")[0], "address");
  const website = textIn(details, "uri");
  return {
    names: distinctNames([textIn(details, "name") ?? [], textsIn(details, "alternateNames")].flat()),
    identifiers: identifiersOf(details),
    ...(country && { country }),
    ...(address && { address }),
    ...(website && { website }),
  };
}

/** What is kept of the details of a statement. */
export const partyDetails = (kind: "entity" | "person", details: Loose): PartyDetails =>
  kind === "person" ? personDetails(details) : entityDetails(details);

/** A party as an owner of another; undefined where it has no name. */
export function relatedParty({ names, country, identifiers }: PartyDetails): RelatedParty | undefined {
  const [name] = names;
  if (name === undefined) return undefined;
  return { name, ...(country && { country }), ...(identifiers.length > 0 && { identifiers }) };
}

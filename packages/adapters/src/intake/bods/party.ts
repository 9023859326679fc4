import type { Identifier, RelatedParty } from "@manumit/core";
import { countryRead } from "../document/country.js";
import { distinctIdentifiers, identifierOf, registerScheme } from "../document/identifier-scheme.js";
import { type NamedParty, namedParty } from "../document/named-party.js";
import { unnamedScheme } from "../document/party-row.js";
import { type Loose, objectIn, objectsIn, textIn, textsIn } from "../json/loose.js";
import type { PartyRole } from "../row.js";
import type { Statement } from "./statement.js";

type Described = Extract<Statement, { kind: "entity" | "person" }>;

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

const namesOf = ({ kind, details }: Described): string[] => {
  const full = objectsIn(details, "names").flatMap((name) => textIn(name, "fullName") ?? []);
  const all = kind === "person" ? full : [textIn(details, "name") ?? [], textsIn(details, "alternateNames")].flat();
  return [...new Set(all.map((name) => name.slice(0, 1_000)).filter(Boolean))];
};

/** A party as an owner of another. Of persons only the name and the nationality are kept. */
export const relatedParty = (statement: Described): RelatedParty | undefined => {
  const [name] = namesOf(statement);
  if (name === undefined) return undefined;
  const { details, kind } = statement;
  const country = kind === "person" ? codeOrName(objectsIn(details, "nationalities")[0]).country : countryOf(details);
  const identifiers = kind === "person" ? [] : identifiersOf(details);
  return { name, ...(country && { country }), ...(identifiers.length > 0 && { identifiers }) };
};

/** A party in a role of its own. */
export const describedParty = (statement: Described, role: PartyRole): NamedParty => {
  const { kind, details, path } = statement;
  const [address] = objectsIn(details, "addresses");
  const isPerson = kind === "person";
  return namedParty(
    role,
    { path },
    {
      names: namesOf(statement),
      identifiers: isPerson ? [] : identifiersOf(details),
      country: isPerson ? relatedParty(statement)?.country : countryOf(details),
      address: isPerson ? undefined : textIn(address, "address"),
      website: textIn(details, "uri"),
      person: isPerson,
    },
  );
};

import { parseSupplier, type Supplier } from "@manumit/core";
import { countryRead } from "../document/country.js";
import { distinctIdentifiers, identifierOf, registerScheme } from "../document/identifier-scheme.js";
import { type NamedParty, namedParty } from "../document/named-party.js";
import { Parties } from "../document/parties.js";
import { unnamedScheme } from "../document/party-row.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { documentRecords } from "../json/document-records.js";
import { type Loose, objectIn, objectsIn, textIn } from "../json/loose.js";
import type { IntakeRow, PartyRole } from "../row.js";
import { answersOf, exclusionsOf, statementOf } from "./answers.js";

const partyOf = (from: Loose, role: PartyRole, path: string): NamedParty => {
  const address = objectIn(from, "address");
  const parts = ["streetAddress", "locality", "region", "postalCode"].flatMap((key) => textIn(address, key) ?? []);
  const { country, note } = countryRead(textIn(address, "country"), textIn(address, "countryName"));
  const identifiers = [...objectsIn(from, "identifier"), ...objectsIn(from, "additionalIdentifiers")];
  const names = [textIn(from, "name"), ...identifiers.map((each) => textIn(each, "legalName"))];
  return namedParty(
    role,
    { path },
    {
      names: [...new Set(names.filter((name) => name !== undefined))],
      identifiers: distinctIdentifiers(
        identifiers.map((each) =>
          identifierOf(registerScheme(textIn(each, "scheme") ?? unnamedScheme), textIn(each, "id")),
        ),
      ),
      country,
      address: parts.join(", ") || undefined,
      website: textIn(objectIn(from, "contactPoint"), "url"),
      notes: note === undefined ? [] : [note],
    },
  );
};

/** The sections of the answers that are about modern slavery, in the words of any version of the form. */
const isSection = (set: Loose, name: RegExp) => name.test(textIn(set, "sectionName") ?? "");

/** Adds what a member's answers declare; the statement's address is given back, since only a supplier holds one. */
const declare = (party: NamedParty, sets: readonly Loose[]): string | undefined => {
  const exclusions = sets.filter((set) => isSection(set, /exclusion/i)).map(answersOf);
  const events = exclusions.flatMap(exclusionsOf);
  party.declarations.push(...events);
  if (events.length === 0 && exclusions.some((answers) => answers.size === 0)) {
    party.notes.push("It declares no exclusion.");
  }
  let url: string | undefined;
  for (const set of sets.filter((each) => isSection(each, /modern slavery|caethwasiaeth/i))) {
    const statement = statementOf(answersOf(set));
    party.declarations.push(...statement.declarations);
    url ??= statement.url;
    if (statement.missing)
      party.notes.push(
        `What its statement lacks, in its own words (what is planned is not done): ${statement.missing}`,
      );
  }
  return url;
};

/** A supplier with the address of its statement, where that is one. */
const withStatement = (supplier: Supplier, url: string | undefined): Supplier =>
  url === undefined || url.length > 2_000 ? supplier : parseSupplier({ ...supplier, statement: { url } });

function rowsOf(data: Loose, path: string, context: ReadingContext): IntakeRow[] {
  const parties = new Parties();
  const sets = objectsIn(objectIn(data, "supplierInformationData"), "answerSets");
  const owner = (set: Loose) => textIn(set, "organisationId") ?? textIn(data, "id");
  const urls = new Map<string, string>();
  const members = [data, ...objectsIn(data, "additionalParties")];
  for (const [i, member] of members.entries()) {
    const party = partyOf(member, "supplier", i === 0 ? path : `${path}.additionalParties[${i - 1}]`);
    const own = sets.filter((set) => owner(set) === textIn(member, "id"));
    const url = declare(party, own);
    const [name] = party.names;
    if (url !== undefined && name !== undefined) urls.set(name, url);
    parties.add(party);
  }
  for (const [i, entity] of objectsIn(data, "additionalEntities").entries()) {
    parties.add(partyOf(entity, "owner", `${path}.additionalEntities[${i}]`));
  }
  for (const [i, person] of objectsIn(data, "associatedPersons").entries()) {
    const party = partyOf({ name: person.name }, "other", `${path}.associatedPersons[${i}]`);
    party.person = true;
    parties.add(party);
  }
  return parties
    .rows(context.summary)
    .map((row) =>
      row.kind === "supplier" ? { ...row, supplier: withStatement(row.supplier, urls.get(row.supplier.name)) } : row,
    );
}

async function* read(text: AsyncIterable<string>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  for await (const records of documentRecords(text, context, { wrappers: [], several: true })) {
    yield records.flatMap((each) => ("kind" in each ? [each] : rowsOf(each.record, each.path || "share", context)));
  }
}

/** Supplier information that is shared by a code on the UK's Central Digital Platform. */
export const ukCentralDigitalPlatform: FormatReader<"uk-central-digital-platform"> = {
  id: "uk-central-digital-platform",
  extensions: [],
  contentTypes: [],
  isDocument: true,
  recognises: (head) =>
    /^\s*[[{]/.test(head) &&
    /"(?:supplierInformationData|answerSets|additionalParties|associatedPersons)"\s*:/.test(head)
      ? "its JSON is supplier information of the UK Central Digital Platform"
      : undefined,
  read,
};

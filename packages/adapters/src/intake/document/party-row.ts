import { InvalidInput, parseSupplier, type Supplier } from "@manumit/core";
import type { IntakeRow } from "../row.js";
import { membersOf } from "./consortium.js";
import { distinctIdentifiers, oddity } from "./identifier-scheme.js";
import type { NamedParty } from "./named-party.js";

/** The scheme of identifiers that a document gives without one: the buyer's own numbers, usually. */
export const unnamedScheme = "unspecified";

const listed = <T>(items: readonly T[]): T[] | undefined => (items.length > 0 ? [...items] : undefined);

/** The caller's own number where there is one, so that an answer finds its way back; else a registration; else the name. */
function idOf({ identifiers }: NamedParty, name: string): string {
  const own = identifiers.find(({ scheme }) => scheme === unnamedScheme);
  const first = identifiers[0];
  return (own?.value ?? (first ? `${first.scheme}:${first.value}` : name)).slice(0, 200);
}

function supplierOf(party: NamedParty, name: string, aliases: readonly string[], id: string): Supplier {
  const supplier: Record<string, unknown> = {
    id,
    name,
    aliases: listed(aliases),
    country: party.country,
    address: party.address?.slice(0, 2_000),
    identifiers: listed(party.identifiers),
    website: party.website?.slice(0, 2_000),
    description: party.description?.slice(0, 20_000),
    activities: listed(party.activities),
    goods: listed(party.goods.list()),
    sites: listed(party.sites),
    declarations: listed(party.declarations),
    owners: listed(party.owners),
  };
  for (const key of Object.keys(supplier)) if (supplier[key] === undefined) delete supplier[key];
  return parseSupplier(supplier);
}

function rowOf(party: NamedParty, name: string, aliases: readonly string[], notes: string[]): IntakeRow {
  try {
    const supplier = supplierOf(party, name, aliases, idOf(party, name));
    return {
      kind: "supplier",
      supplier,
      role: party.role,
      at: party.at,
      notes,
      ...(party.person && { person: true as const }),
    };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const [first] = error.issues;
    return { kind: "refused", at: party.at, field: first?.path.join(".") ?? "", reason: `${error.message}.` };
  }
}

/**
 * The rows of a party: one, or one for each company where one name holds several. A party that is known by an id alone
 * gives none.
 */
export function partyRows(party: NamedParty): IntakeRow[] {
  party.identifiers = distinctIdentifiers(party.identifiers);
  const [name, ...others] = party.names;
  if (name === undefined) return [];
  const notes = [...party.notes, ...party.identifiers.flatMap((each) => oddity(each) ?? [])];
  if (party.goods.note) notes.push(party.goods.note);
  if (party.person) notes.push("The document says that this is a natural person.");
  const members = party.person ? undefined : membersOf(name);
  if (members === undefined) return [rowOf(party, name, others, notes)];
  const note = `One name holds ${members.length} companies, each screened by itself: "${name}".`;
  return members.map((member, at) =>
    // The registration and the address are those of the company that leads, which stands first.
    at === 0
      ? rowOf(party, member, [], [...notes, note])
      : rowOf(
          { ...party, identifiers: [], country: undefined, address: undefined, website: undefined, sites: [] },
          member,
          [],
          [...party.notes, note, "Its own number and address are not given."],
        ),
  );
}

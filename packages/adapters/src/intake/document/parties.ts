import { noSupplier } from "../left-out.js";
import type { IntakeRow, PartyRole } from "../row.js";
import { addNote, type IntakeSummary } from "../summary.js";
import type { NamedParty } from "./named-party.js";
import { ownCopy } from "./own-copy.js";
import { partyRows } from "./party-row.js";

/** More parties than any real document names; past this, lines that name others are counted and not read. */
const mostParties = 10_000;

const plain = (text: string): string => text.toLowerCase().replace(/[\s.,]+/g, "");

/** Whether two mentions are surely of one organisation. A name alone never says so where numbers or countries differ. */
function same(a: NamedParty, b: NamedParty): boolean {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false;
  if (a.identifiers.length > 0 && b.identifiers.length > 0) {
    return a.identifiers.some(({ value }) => b.identifiers.some((other) => other.value === value));
  }
  return a.identifiers.length === b.identifiers.length;
}

function merge(into: NamedParty, from: NamedParty): void {
  into.names = [...new Set([...into.names, ...from.names])];
  into.identifiers.push(...from.identifiers);
  into.country ??= from.country;
  into.address ??= from.address;
  into.website ??= from.website;
  into.description ??= from.description;
  into.sites = into.sites.length > 0 ? into.sites : from.sites;
  into.activities = into.activities.length > 0 ? into.activities : from.activities;
  into.owners = into.owners.length > 0 ? into.owners : from.owners;
  into.person &&= from.person;
  into.notes = [...new Set([...into.notes, ...from.notes])];
  for (const good of from.goods.list()) into.goods.add(good);
}

/** The parties of one document: each organisation once for each of its roles. */
export class Parties {
  private readonly byName = new Map<string, NamedParty[]>();
  private readonly byIdOnly = new Map<PartyRole, string[]>();
  private readonly all: NamedParty[] = [];
  private unread = 0;

  /** Adds a mention and gives the party that it is of; undefined where the document does not name it. */
  add(party: NamedParty): NamedParty | undefined {
    const [name] = party.names;
    if (name === undefined) {
      const [id] = party.identifiers;
      if (id) this.byIdOnly.set(party.role, [...(this.byIdOnly.get(party.role) ?? []), `${id.scheme} ${id.value}`]);
      return undefined;
    }
    const key = `${party.role}\n${plain(name)}`;
    const namesakes = this.byName.get(key) ?? [];
    const known = namesakes.find((each) => same(each, party));
    if (known) {
      merge(known, party);
      return known;
    }
    if (this.all.length >= mostParties) {
      this.unread++;
      return undefined;
    }
    party.names = ownCopy(party.names);
    party.identifiers = ownCopy(party.identifiers);
    this.byName.set(key, [...namesakes, party]);
    this.all.push(party);
    return party;
  }

  /** The parties in one of the roles. */
  inRole(...roles: readonly PartyRole[]): NamedParty[] {
    return this.all.filter(({ role }) => roles.includes(role));
  }

  /** The rows of all parties, and in the summary why there is no supplier where there is none. */
  rows(summary: IntakeSummary): IntakeRow[] {
    const ids = this.byIdOnly.get("supplier");
    if (this.inRole("supplier").length === 0 && ids !== undefined) {
      const few = [...new Set(ids)].slice(0, 5).join(", ");
      addNote(summary, `${noSupplier}: the document knows it by id only (${few}). Look its name up and screen that.`);
    }
    if (this.unread > 0) {
      addNote(summary, `The document names more than ${mostParties} parties; ${this.unread} mentions were not read.`);
    }
    return this.all.flatMap(partyRows);
  }

  /** How many parties are held. */
  get size(): number {
    return this.all.length;
  }

  /** Whether nobody at all is named. */
  get empty(): boolean {
    return this.all.length === 0 && this.byIdOnly.size === 0;
  }
}

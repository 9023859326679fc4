import type { RelatedParty } from "@manumit/core";
import type { CurrentStatements } from "./current.js";
import { relatedParty } from "./party.js";
import type { InterestedParty, Relationship } from "./statement.js";

/** The owners of an entity, and why others cannot be named. */
export interface Owners {
  readonly owners: RelatedParty[];
  readonly notes: string[];
}

/** Chains of real companies are shorter; what lies further up says little of who runs a site. */
const longestChain = 10;

/** What is needed of a relationship to walk along it. */
type Link = Pick<Relationship, "interestedParty" | "isComponent" | "share">;

const isNamed = (party: InterestedParty): party is { readonly record: string } => "record" in party;

/** Who owns what, from statements that hold now. */
export class Ownership {
  private readonly ofSubject = new Map<string, Link[]>();
  private readonly interested = new Set<string>();

  constructor(private readonly statements: CurrentStatements) {
    for (const statement of statements) {
      if (statement.kind !== "relationship") continue;
      const { subject, interestedParty, isComponent, share } = statement;
      if (isNamed(interestedParty)) this.interested.add(interestedParty.record);
      const links = this.ofSubject.get(subject) ?? [];
      links.push({ interestedParty, isComponent, ...(share !== undefined && { share }) });
      this.ofSubject.set(subject, links);
    }
  }

  /** Whether a record owns others and nobody is said to own it. */
  onlyOwns(record: string): boolean {
    return this.interested.has(record) && !this.ofSubject.has(record);
  }

  /**
   * Everybody on the way up from an entity, each once, cycles ended. A share is given for interests in the entity itself
   * and is not that of a component, which describes again a part of what its whole says.
   */
  of(entity: string): Owners {
    const owners = new Map<string, RelatedParty>();
    const notes = new Set<string>();
    const seen = new Set([entity]);
    let level = [entity];
    for (let depth = 0; depth < longestChain && level.length > 0; depth++) {
      const next: string[] = [];
      for (const { interestedParty, isComponent, share } of level.flatMap((each) => this.ofSubject.get(each) ?? [])) {
        if (!isNamed(interestedParty)) {
          notes.add(`An owner is not named: ${interestedParty.unspecified}.`);
          continue;
        }
        const { record } = interestedParty;
        const party = this.partyOf(record);
        const stated = depth === 0 && !isComponent ? share : undefined;
        if (party && record !== entity)
          owners.set(record, { ...party, ...owners.get(record), ...(stated !== undefined && { share: stated }) });
        if (!party) notes.add(`An owner is referred to by "${record}" and not described.`);
        if (!seen.has(record)) {
          seen.add(record);
          next.push(record);
        }
      }
      level = next;
    }
    return { owners: [...owners.values()], notes: [...notes] };
  }

  private partyOf(record: string): RelatedParty | undefined {
    const statement = this.statements.of(record);
    return statement === undefined || statement.kind === "relationship" ? undefined : relatedParty(statement.details);
  }
}

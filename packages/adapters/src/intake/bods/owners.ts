import type { RelatedParty } from "@manumit/core";
import { type Loose, objectIn } from "../json/loose.js";
import type { Statement } from "./statement.js";

type Relationship = Extract<Statement, { kind: "relationship" }>;

/** The owners of an entity, and why others cannot be named. */
export interface Owners {
  readonly owners: RelatedParty[];
  readonly notes: string[];
}

/** Chains of real companies are shorter; what lies further up says little of who runs a site. */
const longestChain = 10;

const percent = (value: unknown): number | undefined =>
  typeof value === "number" && value >= 0 && value <= 100 ? value / 100 : undefined;

/** An exact share. A range stays unknown: its middle would be a figure that nobody stated. */
const shareOf = ({ interests }: Relationship): number | undefined => {
  const shares = interests.flatMap((interest: Loose) => percent(objectIn(interest, "share")?.exact) ?? []);
  return shares.length > 0 ? Math.max(...shares) : undefined;
};

/** Who owns what, from statements that hold now. */
export class Ownership {
  private readonly ofSubject = new Map<string, Relationship[]>();

  constructor(
    statements: readonly Statement[],
    private readonly partyOf: (record: string) => RelatedParty | undefined,
  ) {
    for (const statement of statements) {
      if (statement.kind !== "relationship") continue;
      this.ofSubject.set(statement.subject, [...(this.ofSubject.get(statement.subject) ?? []), statement]);
    }
  }

  isSubject(record: string): boolean {
    return this.ofSubject.has(record);
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
      for (const relationship of level.flatMap((record) => this.ofSubject.get(record) ?? [])) {
        const { interestedParty, isComponent } = relationship;
        if ("unspecified" in interestedParty) {
          notes.add(`An owner is not named: ${interestedParty.unspecified}.`);
          continue;
        }
        const { record } = interestedParty;
        const party = this.partyOf(record);
        const share = depth === 0 && !isComponent ? shareOf(relationship) : undefined;
        const known = owners.get(record);
        if (party && record !== entity)
          owners.set(record, { ...party, ...known, ...(share !== undefined && { share }) });
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
}

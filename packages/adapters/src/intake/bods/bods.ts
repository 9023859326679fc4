import type { RelatedParty } from "@manumit/core";
import { Parties } from "../document/parties.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { IntakeError } from "../intake-error.js";
import { documentRecords } from "../json/document-records.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow } from "../row.js";
import { addNote } from "../summary.js";
import { currentStatements } from "./current.js";
import { Ownership } from "./owners.js";
import { describedParty, relatedParty } from "./party.js";
import { type Statement, statementOf } from "./statement.js";

/** Statements refer to one another in any order, so they are held together; a national register needs a database. */
const mostStatements = 500_000;

function rows(statements: readonly Statement[], context: ReadingContext): IntakeRow[] {
  const current = currentStatements(statements);
  const described = new Map(
    current.flatMap((each) => (each.kind === "relationship" ? [] : [[each.record, each] as const])),
  );
  const partyOf = (record: string): RelatedParty | undefined => {
    const statement = described.get(record);
    return statement && relatedParty(statement);
  };
  const ownership = new Ownership(current, partyOf);
  const owns = new Set(
    current.flatMap((each) =>
      each.kind === "relationship" && "record" in each.interestedParty ? [each.interestedParty.record] : [],
    ),
  );
  const parties = new Parties();
  for (const [record, statement] of described) {
    const isOwner = statement.kind === "person" || (owns.has(record) && !ownership.isSubject(record));
    const party = describedParty(statement, isOwner ? "owner" : "supplier");
    const { owners, notes } = ownership.of(record);
    party.owners.push(...owners);
    party.notes.push(...notes);
    if (party.names.length === 0)
      addNote(context.summary, `The ${statement.kind} "${record}" has no name and is not given.`);
    parties.add(party);
  }
  if (parties.inRole("supplier").length === 0)
    addNote(context.summary, `${noSupplier}: no entity is described that others own.`);
  return parties.rows(context.summary);
}

async function* read(text: AsyncIterable<string>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const statements: Statement[] = [];
  for await (const records of documentRecords(text, context, { wrappers: ["statements"], several: true })) {
    const refused: IntakeRow[] = [];
    for (const each of records) {
      if ("kind" in each) {
        refused.push(each);
        continue;
      }
      const path = each.path || "statement";
      const statement = statementOf(each.record, path);
      if (statement) statements.push(statement);
      else refused.push({ kind: "refused", at: { path }, reason: "The statement has no kind, no id or no subject." });
    }
    if (statements.length > mostStatements) {
      throw new IntakeError("too-large", `More than ${mostStatements} statements are not read at once.`);
    }
    if (refused.length > 0) yield refused;
  }
  yield rows(statements, context);
}

/**
 * Beneficial Ownership Data Standard 0.1 to 0.4: entities with everybody who owns them. Who only owns others, and natural
 * persons, are owners.
 */
export const bods: FormatReader<"bods"> = {
  id: "bods",
  extensions: [],
  contentTypes: [],
  isDocument: true,
  recognises: (head) => {
    if (!/^\s*[[{]/.test(head) || !/"statementI[dD]"\s*:/.test(head)) return undefined;
    return /"(?:recordType|statementType)"\s*:/.test(head) ? "its JSON holds statements of ownership" : undefined;
  },
  read,
};

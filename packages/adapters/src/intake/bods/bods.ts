import { namedParty } from "../document/named-party.js";
import { partyRows } from "../document/party-row.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { inBatches } from "../in-batches.js";
import { documentRecords } from "../json/document-records.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow } from "../row.js";
import { addNote, type IntakeSummary } from "../summary.js";
import { CurrentStatements } from "./current.js";
import { Ownership } from "./owners.js";
import { statementOf } from "./statement.js";

function* rows(statements: CurrentStatements, summary: IntakeSummary): Generator<IntakeRow> {
  const ownership = new Ownership(statements);
  let suppliers = 0;
  let nameless = 0;
  let first = "";
  for (const statement of statements) {
    if (statement.kind === "relationship") continue;
    const { record, kind, details, path } = statement;
    if (details.names.length === 0) {
      nameless++;
      first ||= `${kind} "${record}"`;
      continue;
    }
    const isOwner = kind === "person" || ownership.onlyOwns(record);
    if (!isOwner) suppliers++;
    const found = { ...details, ...ownership.of(record), person: kind === "person" };
    yield* partyRows(namedParty(isOwner ? "owner" : "supplier", { path }, found));
  }
  if (nameless === 1) addNote(summary, `The ${first} has no name and is not given.`);
  if (nameless > 1) addNote(summary, `The ${first} and ${nameless - 1} more have no name and are not given.`);
  if (suppliers === 0) addNote(summary, `${noSupplier}: no entity is described that others own.`);
}

async function* read(text: AsyncIterable<string>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const statements = new CurrentStatements();
  for await (const records of documentRecords(text, context, { wrappers: ["statements"], several: true })) {
    const refused: IntakeRow[] = [];
    for (const each of records) {
      if ("kind" in each) {
        refused.push(each);
        continue;
      }
      const path = each.path || "statement";
      const statement = statementOf(each.record, path);
      if (statement) statements.add(statement);
      else refused.push({ kind: "refused", at: { path }, reason: "The statement has no kind, no id or no subject." });
    }
    if (refused.length > 0) yield refused;
  }
  yield* inBatches(rows(statements, context.summary));
}

/**
 * Beneficial Ownership Data Standard 0.1 to 0.4: entities with everybody who owns them. Who only owns others, and natural
 * persons, are owners. Statements refer to one another in any order, so what matters of them is held together.
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

import type { RelatedParty } from "@manumit/core";
import { ftmEntity } from "../../ftm/ftm-entity.js";
import { namedParty } from "../document/named-party.js";
import { partyRows } from "../document/party-row.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { inBatches } from "../in-batches.js";
import { documentRecords } from "../json/document-records.js";
import { HeldRecords } from "../json/held-records.js";
import { isObject, type Loose } from "../json/loose.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow } from "../row.js";
import { addNote, type IntakeSummary } from "../summary.js";
import { type KeptEntity, keptEntity } from "./kept-entity.js";

type Entities = HeldRecords<KeptEntity>;

/** An owner by its id, and what it owns of the other. */
interface Stake {
  readonly owner: string;
  readonly share?: number;
}

/** Who owns each entity, by the id of what is owned. */
function stakesIn(entities: Entities): Map<string, Stake[]> {
  const stakes = new Map<string, Stake[]>();
  for (const [, entity] of entities) {
    if (entity.kind !== "ownership") continue;
    for (const asset of entity.assets) {
      const known = stakes.get(asset) ?? [];
      for (const owner of entity.owners)
        known.push({ owner, ...(entity.share !== undefined && { share: entity.share }) });
      stakes.set(asset, known);
    }
  }
  return stakes;
}

const ownersOf = (stakes: readonly Stake[], entities: Entities): RelatedParty[] =>
  stakes.flatMap(({ owner, share }): RelatedParty[] => {
    const entity = entities.get(owner);
    if (entity?.kind !== "party") return [];
    const { names, country } = entity;
    return [{ name: names[0]!, ...(country && { country }), ...(share !== undefined && { share }) }];
  });

function* rows(entities: Entities, summary: IntakeSummary): Generator<IntakeRow> {
  const stakes = stakesIn(entities);
  let suppliers = 0;
  for (const [id, entity] of entities) {
    if (entity.kind !== "party") continue;
    const { schema, names, registrations, country, address, addressedBy, website, sector, path } = entity;
    const person = schema === "Person";
    const addresses = addressedBy.flatMap((address) => {
      const found = entities.get(address);
      return found?.kind === "address" ? [found.full] : [];
    });
    if (!person) suppliers++;
    yield* partyRows(
      namedParty(
        person ? "owner" : "supplier",
        { path },
        {
          names,
          identifiers: [{ scheme: "unspecified", value: id }, ...registrations],
          country,
          address: address ?? addresses[0],
          website,
          description: sector,
          owners: ownersOf(stakes.get(id) ?? [], entities),
          person,
          notes: schema === "LegalEntity" ? ["A LegalEntity may be a company or a person."] : [],
        },
      ),
    );
  }
  if (suppliers === 0) addNote(summary, `${noSupplier}: no organisation is among the entities.`);
}

/** Applies a line: an entity, or a change to what was read before. */
function apply(record: Loose, path: string, entities: Entities): string | undefined {
  const change = typeof record.op === "string" && isObject(record.entity) ? record : undefined;
  const entity = ftmEntity(change ? change.entity : record);
  const id = entity?.id ?? (isObject(change?.entity) ? change.entity.id : undefined);
  if (change?.op === "DEL" && typeof id === "string") {
    entities.delete(id);
    return undefined;
  }
  if (entity === undefined) return "The record is no FollowTheMoney entity.";
  const kept = keptEntity(entity, path);
  if (kept) entities.set(entity.id, kept);
  else entities.delete(entity.id);
  return undefined;
}

async function* read(text: AsyncIterable<string>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const entities: Entities = new HeldRecords();
  for await (const records of documentRecords(text, context, { wrappers: ["entities"], several: true })) {
    const refused: IntakeRow[] = [];
    for (const each of records) {
      const reason = "kind" in each ? undefined : apply(each.record, each.path, entities);
      if ("kind" in each) refused.push(each);
      else if (reason !== undefined) refused.push({ kind: "refused", at: { path: each.path }, reason });
    }
    if (refused.length > 0) yield refused;
  }
  yield* inBatches(rows(entities, context.summary));
}

/**
 * FollowTheMoney: entities one a line or in a list, and files of changes. Organisations are suppliers, people owners.
 * Entities refer to one another in any order, so what matters of them is held together.
 */
export const ftm: FormatReader<"ftm"> = {
  id: "ftm",
  extensions: [],
  contentTypes: [],
  isDocument: true,
  recognises: (head) =>
    /^\s*[[{]/.test(head) && /"schema"\s*:\s*"[A-Z]\w+"/.test(head) && /"properties"\s*:\s*\{/.test(head)
      ? "its JSON holds entities with a schema and properties"
      : undefined,
  read,
};

import type { RelatedParty } from "@manumit/core";
import { type FtmEntity, ftmEntity, said } from "../../ftm/ftm-entity.js";
import { ftmRegistrations } from "../../ftm/registrations.js";
import { countryRead } from "../document/country.js";
import { namedParty } from "../document/named-party.js";
import { partyRows } from "../document/party-row.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { IntakeError } from "../intake-error.js";
import { documentRecords } from "../json/document-records.js";
import { isObject, type Loose } from "../json/loose.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow } from "../row.js";
import { addNote } from "../summary.js";

/** Entities refer to one another in any order, so they are held together. */
const mostEntities = 500_000;

const organisations = new Set(["Company", "Organization", "PublicBody", "LegalEntity"]);

/** An entity with the place it was read from. */
interface Placed {
  readonly entity: FtmEntity;
  readonly path: string;
}

/** Codes are small letters; a part of a country ("cn-xz") is in the country. */
const countryOf = (entity: FtmEntity): string | undefined => {
  for (const code of said(entity, "mainCountry", "jurisdiction", "country", "nationality")) {
    const { country } = countryRead(code.split("-")[0], undefined);
    if (country !== undefined) return country;
  }
  return undefined;
};

const nameOf = (entity: FtmEntity): string | undefined => entity.caption ?? said(entity, "name")[0];

const shareOf = (ownership: FtmEntity): number | undefined => {
  const percent = Number(said(ownership, "percentage")[0]?.replace("%", "").trim() || Number.NaN);
  return percent >= 0 && percent <= 100 ? percent / 100 : undefined;
};

/** The owners of each entity, by the id of what they own. */
function ownersOf(entities: ReadonlyMap<string, Placed>): Map<string, RelatedParty[]> {
  const owners = new Map<string, RelatedParty[]>();
  for (const { entity } of entities.values()) {
    if (entity.schema !== "Ownership") continue;
    for (const id of said(entity, "owner")) {
      const owner = entities.get(id)?.entity;
      const name = owner && nameOf(owner);
      if (owner === undefined || name === undefined) continue;
      const [country, share] = [countryOf(owner), shareOf(entity)];
      const party = { name, ...(country && { country }), ...(share !== undefined && { share }) };
      for (const asset of said(entity, "asset")) owners.set(asset, [...(owners.get(asset) ?? []), party]);
    }
  }
  return owners;
}

function* rows(entities: ReadonlyMap<string, Placed>): Generator<IntakeRow> {
  const owners = ownersOf(entities);
  for (const { entity, path } of entities.values()) {
    const person = entity.schema === "Person";
    const name = nameOf(entity);
    if (name === undefined || !(person || organisations.has(entity.schema))) continue;
    const country = countryOf(entity);
    const addresses = said(entity, "addressEntity").flatMap((id) => {
      const address = entities.get(id)?.entity;
      return address === undefined ? [] : said(address, "full");
    });
    const sector = said(entity, "sector", "classification").join("; ");
    const notes = entity.schema === "LegalEntity" ? ["A LegalEntity may be a company or a person."] : [];
    yield* partyRows(
      namedParty(
        person ? "owner" : "supplier",
        { path },
        {
          names: [...new Set([name, ...said(entity, "name", "alias", "previousName")])],
          identifiers: [
            { scheme: "unspecified", value: entity.id },
            ...ftmRegistrations((property) => said(entity, property), country),
          ],
          country,
          address: said(entity, "address")[0] ?? addresses[0],
          website: said(entity, "website")[0],
          description: sector === "" ? undefined : sector,
          owners: owners.get(entity.id) ?? [],
          person,
          notes,
        },
      ),
    );
  }
}

/** Applies a line: an entity, or a change to what was read before. */
function apply(record: Loose, path: string, entities: Map<string, Placed>): string | undefined {
  const change = typeof record.op === "string" && isObject(record.entity) ? record : undefined;
  const entity = ftmEntity(change ? change.entity : record);
  const id = entity?.id ?? (isObject(change?.entity) ? change.entity.id : undefined);
  if (change?.op === "DEL" && typeof id === "string") {
    entities.delete(id);
    return undefined;
  }
  if (entity === undefined) return "The record is no FollowTheMoney entity.";
  entities.set(entity.id, { entity, path });
  return undefined;
}

async function* read(text: AsyncIterable<string>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const entities = new Map<string, Placed>();
  for await (const records of documentRecords(text, context, { wrappers: ["entities"], several: true })) {
    const refused: IntakeRow[] = [];
    for (const each of records) {
      const reason = "kind" in each ? undefined : apply(each.record, each.path, entities);
      if ("kind" in each) refused.push(each);
      else if (reason !== undefined) refused.push({ kind: "refused", at: { path: each.path }, reason });
    }
    if (entities.size > mostEntities) {
      throw new IntakeError("too-large", `More than ${mostEntities} entities are not read at once.`);
    }
    if (refused.length > 0) yield refused;
  }
  const all = [...rows(entities)];
  if (!all.some((row) => row.kind === "supplier" && row.role === "supplier")) {
    addNote(context.summary, `${noSupplier}: no organisation is among the entities.`);
  }
  yield all;
}

/** FollowTheMoney: entities one a line or in a list, and files of changes. Organisations are suppliers, people owners. */
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

import { type LegalEffect, type Listing, resolveCountry } from "@manumit/core";
import { type FtmEntity, ftmEntity, said } from "../ftm/ftm-entity.js";
import { ftmRegistrations } from "../ftm/registrations.js";
import { IntakeError } from "../intake/intake-error.js";
import type { Position } from "../intake/row.js";
import { listDateOf } from "./list-dates.js";
import type { ListReading, Placed } from "./list-reading.js";

/** Schemas of whom a list may name. People are left out: a supplier is screened, not a person. */
const organisations = new Set(["Company", "Organization", "LegalEntity", "PublicBody"]);

interface Joined {
  readonly sanctions: ReadonlyMap<string, readonly FtmEntity[]>;
  readonly addresses: ReadonlyMap<string, string>;
  readonly list: string;
  readonly legalEffect: LegalEffect;
}

/** "gb", or "cn-xz" for a part of a country; codes of no country ("eu", "suhh") are not known here. */
function countryOf(entity: FtmEntity): string | undefined {
  for (const code of said(entity, "mainCountry", "jurisdiction", "country")) {
    const country = resolveCountry(code) ?? resolveCountry(code.split("-")[0] ?? "");
    if (country !== undefined) return country;
  }
  return undefined;
}

const dates = (entities: readonly FtmEntity[], ...names: readonly string[]): string[] =>
  entities.flatMap((entity) => said(entity, ...names).flatMap((date) => listDateOf(date) ?? [])).sort();

/** Listed since the first of its sanctions; removed only when all of them have ended, with the last. */
function datesOf(sanctions: readonly FtmEntity[]): Pick<Listing, "effective" | "removed"> {
  const [effective] = dates(sanctions, "listingDate", "startDate");
  const ends = sanctions.map((sanction) => dates([sanction], "endDate").at(-1));
  const removed = ends.length > 0 && ends.every((end) => end !== undefined) ? ends.sort().at(-1) : undefined;
  return { ...(effective !== undefined && { effective }), ...(removed !== undefined && { removed }) };
}

const some = <Key extends keyof Listing>(key: Key, items: string[]) =>
  (items.length > 0 ? { [key]: items } : {}) as Pick<Listing, Key>;

function listingOf(entity: FtmEntity, { sanctions, addresses, list, legalEffect }: Joined): Listing | undefined {
  const names = said(entity, "name");
  const name = names.find((each) => each === entity.caption) ?? names[0] ?? entity.caption;
  if (name === undefined || name.trim() === "") return undefined;
  const country = countryOf(entity);
  const identifiers = ftmRegistrations((property) => said(entity, property), country);
  const own = sanctions.get(entity.id) ?? [];
  const basis = [...new Set(own.flatMap((sanction) => said(sanction, "authority", "program", "reason")))].join("; ");
  const [sourceUrl] = said(entity, "sourceUrl");
  return {
    id: entity.id,
    list,
    name,
    ...(entity.schema === "Vessel" && { kind: "vessel" as const }),
    ...some(
      "aliases",
      [...new Set([...names, ...said(entity, "alias")])].filter((other) => other !== name),
    ),
    ...some("formerNames", said(entity, "previousName")),
    ...(country !== undefined && { country }),
    ...some("addresses", [
      ...said(entity, "address"),
      ...said(entity, "addressEntity").flatMap((id) => addresses.get(id) ?? []),
    ]),
    ...(identifiers.length > 0 && { identifiers }),
    ...(basis !== "" && { legalBasis: basis.slice(0, 2_000) }),
    legalEffect,
    ...datesOf(own),
    ...(sourceUrl !== undefined && { sourceUrl }),
  };
}

const group = (entities: readonly FtmEntity[], property: string): Map<string, FtmEntity[]> => {
  const groups = new Map<string, FtmEntity[]>();
  for (const entity of entities)
    for (const id of said(entity, property)) groups.set(id, [...(groups.get(id) ?? []), entity]);
  return groups;
};

function entityAt({ value, at }: Placed): { readonly entity: FtmEntity; readonly at: Position } {
  if (typeof value === "object" && value !== null && "op" in value && "entity" in value)
    throw new IntakeError("malformed", "This is a file of changes, not an edition: load the whole list.", at);
  const entity = ftmEntity(value);
  if (entity === undefined) throw new IntakeError("malformed", "The record is no FollowTheMoney entity.", at);
  return { entity, at };
}

/**
 * The organisations and vessels of a FollowTheMoney dataset, joined with their sanctions and addresses, which may stand
 * anywhere in it. People, and entities that are only near a listed one, are left out.
 */
export function readFtm(records: readonly Placed[], list: string, legalEffect: LegalEffect): ListReading {
  const placed = records.map(entityAt);
  const all = placed.map(({ entity }) => entity);
  const ofSchema = (schema: string) => all.filter((entity) => entity.schema === schema);
  const joined: Joined = {
    list,
    legalEffect,
    sanctions: group(ofSchema("Sanction"), "entity"),
    addresses: new Map(ofSchema("Address").flatMap((entity) => said(entity, "full").map((full) => [entity.id, full]))),
  };
  const listings: Placed[] = [];
  for (const { entity, at } of placed) {
    if (entity.target === false || !(organisations.has(entity.schema) || entity.schema === "Vessel")) continue;
    const listing = listingOf(entity, joined);
    if (listing === undefined) throw new IntakeError("malformed", `The entity "${entity.id}" has no name.`, at);
    listings.push({ value: listing, at });
  }
  const people = ofSchema("Person").length;
  const latest = all
    .flatMap(({ last_change }) => listDateOf(last_change ?? "") ?? [])
    .sort()
    .at(-1);
  return {
    edition: {
      ...(latest !== undefined && { edition: latest }),
      ...(people > 0 && { gaps: `${people} entries of people were left out.` }),
    },
    listings,
  };
}

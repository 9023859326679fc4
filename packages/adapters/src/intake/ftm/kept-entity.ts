import type { Identifier } from "@manumit/core";
import { type FtmEntity, said } from "../../ftm/ftm-entity.js";
import { ftmRegistrations } from "../../ftm/registrations.js";
import { countryRead } from "../document/country.js";

/** What is kept of an organisation or a person. */
export interface KeptParty {
  readonly kind: "party";
  readonly schema: string;
  /** The name that counts first, then the others; never empty. */
  readonly names: string[];
  readonly registrations: Identifier[];
  readonly country?: string;
  readonly address?: string;
  /** Ids of entities that hold its addresses. */
  readonly addressedBy: readonly string[];
  readonly website?: string;
  readonly sector?: string;
  readonly path: string;
}

/** What is kept of an entity: those of a schema that says nothing of suppliers are not kept. */
export type KeptEntity =
  | KeptParty
  | { readonly kind: "address"; readonly full: string }
  | {
      readonly kind: "ownership";
      readonly owners: readonly string[];
      readonly assets: readonly string[];
      readonly share?: number;
    };

const parties = new Set(["Company", "Organization", "PublicBody", "LegalEntity", "Person"]);

/** Codes are small letters; a part of a country ("cn-xz") is in the country. */
const countryOf = (entity: FtmEntity): string | undefined => {
  for (const code of said(entity, "mainCountry", "jurisdiction", "country", "nationality")) {
    const { country } = countryRead(code.split("-")[0], undefined);
    if (country !== undefined) return country;
  }
  return undefined;
};

const shareOf = (ownership: FtmEntity): number | undefined => {
  const percent = Number(said(ownership, "percentage")[0]?.replace("%", "").trim() || Number.NaN);
  return percent >= 0 && percent <= 100 ? percent / 100 : undefined;
};

function keptParty(entity: FtmEntity, path: string): KeptParty | undefined {
  const names = [...new Set([...(entity.caption ? [entity.caption] : []), ...said(entity, "name")])];
  if (names.length === 0) return undefined;
  const country = countryOf(entity);
  const [address] = said(entity, "address");
  const [website] = said(entity, "website");
  const sector = said(entity, "sector", "classification").join("; ");
  return {
    kind: "party",
    schema: entity.schema,
    names: [...new Set([...names, ...said(entity, "alias", "previousName")])],
    registrations: ftmRegistrations((property) => said(entity, property), country),
    ...(country && { country }),
    ...(address && { address }),
    addressedBy: said(entity, "addressEntity"),
    ...(website && { website }),
    ...(sector && { sector }),
    path,
  };
}

/** What is to be kept of an entity; undefined where nothing is. */
export function keptEntity(entity: FtmEntity, path: string): KeptEntity | undefined {
  if (parties.has(entity.schema)) return keptParty(entity, path);
  if (entity.schema === "Address") {
    const [full] = said(entity, "full");
    return full === undefined ? undefined : { kind: "address", full };
  }
  if (entity.schema !== "Ownership") return undefined;
  const share = shareOf(entity);
  return {
    kind: "ownership",
    owners: said(entity, "owner"),
    assets: said(entity, "asset"),
    ...(share !== undefined && { share }),
  };
}

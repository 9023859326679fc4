import type { Identifier } from "@manumit/core";
import { type FtmEntity, said } from "./ftm-entity.js";

/** Properties that hold a registration of one worldwide or national scheme. */
const schemes: Readonly<Record<string, string>> = {
  leiCode: "lei",
  dunsCode: "duns",
  uniqueEntityId: "uei",
  vatCode: "vat",
  innCode: "ru-inn",
  ogrnCode: "ru-ogrn",
  imoNumber: "imo",
  cageCode: "cage",
};

/** What the company register of a country is called among suppliers; elsewhere a number is only a number. */
const registers: Readonly<Record<string, string>> = { GB: "gb-coh", CN: "cn-uscc", BR: "br-cnpj" };

/** The registrations of an entity; `country` (alpha-2) tells which register a plain number belongs to. */
export function ftmIdentifiers(entity: FtmEntity, country: string | undefined): Identifier[] {
  const register = (country === undefined ? undefined : registers[country]) ?? "registration";
  return [
    ...Object.entries(schemes).flatMap(([property, scheme]) =>
      said(entity, property).map((value) => ({ scheme, value })),
    ),
    ...said(entity, "registrationNumber").map((value) => ({ scheme: register, value })),
    ...said(entity, "taxNumber").map((value) => ({ scheme: "tax", value })),
  ];
}

import { addressLine, cut } from "../cut.js";
import { type FactSource, fact, type RegisterFact } from "../fact.js";
import type { LeiRecord } from "./shape.js";

/** Registration authorities whose numbers have a scheme of their own. */
const authorities: Readonly<Record<string, string>> = { RA000585: "gb-coh" };

/** What the status of a registration means to somebody who screens a supplier; `ISSUED` needs no word. */
const statuses: Readonly<Record<string, string>> = {
  LAPSED: "The LEI was not renewed (lapsed); the organisation may well exist.",
  RETIRED: "The LEI is retired: the organisation has ended.",
  MERGED: "The LEI ended when the organisation was merged into another.",
  DUPLICATE: "The LEI is a duplicate of another of the same organisation.",
  ANNULLED: "The LEI was annulled: it was issued in error.",
};

/** That the organisation or its registration has ended, in words. */
export const endOf = ({ attributes: { entity, registration } }: LeiRecord): string | undefined => {
  const { status } = registration;
  if (status && ["RETIRED", "MERGED", "DUPLICATE", "ANNULLED"].includes(status)) return statuses[status];
  return entity.status === "INACTIVE" ? "The LEI record says that the organisation is inactive." : undefined;
};

export const countryOf = ({ attributes: { entity } }: LeiRecord): string | undefined =>
  cut(entity.legalAddress?.country) ?? cut(entity.jurisdiction)?.slice(0, 2);

/** All names of a record beside the legal one. */
export const otherNames = ({ attributes: { entity } }: LeiRecord) =>
  [...(entity.otherNames ?? []), ...(entity.transliteratedOtherNames ?? [])].flatMap(({ name, type }) => {
    const text = cut(name);
    return text === undefined ? [] : [{ name: text, isFormer: type === "PREVIOUS_LEGAL_NAME" }];
  });

/** The registrations that a record states. */
export const registrationsOf = ({ attributes: { lei, entity } }: LeiRecord) => {
  const scheme = authorities[entity.registeredAt?.id ?? ""];
  const number = cut(entity.registeredAs, 200);
  return [{ scheme: "lei", value: lei }, ...(scheme && number ? [{ scheme, value: number }] : [])];
};

const addressOf = ({ attributes: { entity } }: LeiRecord): string | undefined => {
  const address = entity.headquartersAddress ?? entity.legalAddress;
  return addressLine([...(address?.addressLines ?? []), address?.city, address?.postalCode]);
};

/** What a record itself says, without its parents. */
export const recordFacts = (record: LeiRecord, source: FactSource): RegisterFact[] => {
  const { entity, registration } = record.attributes;
  const country = countryOf(record);
  const address = addressOf(record);
  const said = [statuses[registration.status ?? ""], endOf(record)].filter((text) => text !== undefined);
  const successor = cut(entity.successorEntity?.name);
  return [
    ...registrationsOf(record).map((identifier) => fact(source, "identifiers", identifier)),
    fact(source, "aliases", entity.legalName.name),
    ...otherNames(record).map(({ name, isFormer }) => fact(source, isFormer ? "formerNames" : "aliases", name)),
    ...(country ? [fact(source, "country", country)] : []),
    ...(address ? [fact(source, "address", address)] : []),
    ...[...new Set(said)].map((text) => fact(source, "remark", text)),
    ...(successor ? [fact(source, "remark", `Its successor is ${successor}.`)] : []),
  ];
};

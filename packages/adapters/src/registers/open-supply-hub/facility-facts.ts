import { cut } from "../cut.js";
import { type FactSource, fact, type RegisterFact } from "../fact.js";
import { extendedTexts, workersOf } from "./extended-values.js";
import type { Facility } from "./shape.js";
import { siteKind } from "./site-kind.js";

export const endOf = ({ properties }: Facility): string | undefined =>
  properties.is_closed === true ? "Open Supply Hub lists the facility as closed." : undefined;

export const countryOf = ({ properties }: Facility): string | undefined => cut(properties.country_code, 2);

const siteFact = (facility: Facility, source: FactSource): RegisterFact => {
  const { name, address } = facility.properties;
  const [country, where, workers] = [countryOf(facility), cut(address, 2_000), workersOf(facility)];
  const kind = siteKind(facility);
  const isExact = workers !== undefined && workers.min === workers.max;
  return fact(
    source,
    "sites",
    {
      name,
      ...(kind && { kind }),
      ...(country && { country }),
      ...(where && { address: where }),
      ...(isExact && { workers: workers.min }),
    },
    workers && !isExact ? `${workers.min} to ${workers.max} workers` : undefined,
  );
};

/** What a facility's record says. Its contributors are its buyers, and no part of the supplier. */
export const facilityFacts = (facility: Facility, source: FactSource): RegisterFact[] => {
  const { properties } = facility;
  const country = countryOf(facility);
  const ended = endOf(facility);
  const sectors = (properties.sector ?? []).flatMap(({ values }) => values ?? []);
  const processes = extendedTexts(facility, "processing_type").map(({ text }) => text);
  const description = cut([...new Set([...sectors, ...processes])].join("; "));
  const by = (said: { by?: string }) => said.by && `said by ${said.by}`;
  return [
    fact(source, "identifiers", { scheme: "os-id", value: properties.os_id ?? facility.id }),
    fact(source, "aliases", properties.name),
    ...extendedTexts(facility, "native_language_name").map((said) => fact(source, "aliases", said.text, by(said))),
    ...(country ? [fact(source, "country", country)] : []),
    siteFact(facility, source),
    ...extendedTexts(facility, "product_type").map((said) => fact(source, "goods", { name: said.text }, by(said))),
    ...(description ? [fact(source, "description", description)] : []),
    ...extendedTexts(facility, "parent_company").map((said) => fact(source, "parents", { name: said.text }, by(said))),
    ...(ended ? [fact(source, "remark", ended)] : []),
  ];
};

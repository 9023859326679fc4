import type { LongDocument } from "./input.js";
import { nth } from "./words.js";

const json = JSON.stringify;

const supplier = (at: number): string => {
  const { name, number, country, good, origin, street, town } = nth(at);
  return json({
    id: `V-${at}`,
    name,
    country,
    address: `${street}, ${town}`,
    identifiers: [{ scheme: "gb-coh", value: number }],
    goods: [{ name: good, origin }],
  });
};

/** A release as publishers write them: one award to one supplier, with an item. */
const release = (at: number): string => {
  const { name, number, country, good, cpv, street, town } = nth(at);
  const [buyerId, supplierId] = [`GB-GOV-${at % 200}`, `GB-COH-${number}`];
  return json({
    ocid: `ocds-abc123-${at}`,
    id: `${at}-award`,
    date: "2026-03-01T00:00:00Z",
    tag: ["award"],
    initiationType: "tender",
    parties: [
      {
        id: buyerId,
        name: `Example Council ${at % 200}`,
        roles: ["buyer"],
        address: { countryName: "United Kingdom" },
      },
      {
        id: supplierId,
        name,
        roles: ["supplier"],
        identifier: { scheme: "GB-COH", id: number, legalName: name },
        address: { streetAddress: street, locality: town, countryName: country },
      },
    ],
    buyer: { id: buyerId, name: `Example Council ${at % 200}` },
    tender: { id: `t-${at}`, title: `Supply of ${good}`, status: "complete", procurementMethod: "open" },
    awards: [
      {
        id: `a-${at}`,
        status: "active",
        value: { amount: 1_000 + at, currency: "GBP" },
        suppliers: [{ id: supplierId, name }],
        items: [{ id: "1", description: good, classification: { scheme: "CPV", id: cpv, description: good } }],
      },
    ],
  });
};

/** Of three statements one describes an entity, one its owner, one that this owns it. */
const statement = (at: number): string => {
  const { name, number, country } = nth(Math.floor(at / 3));
  const entity = `entity-${Math.floor(at / 3)}`;
  const person = `person-${Math.floor(at / 3)}`;
  const common = {
    statementId: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
    declarationSubject: entity,
    statementDate: "2026-01-31",
    publicationDetails: { publicationDate: "2026-02-01", bodsVersion: "0.4", publisher: { name: "Example Register" } },
    recordStatus: "new",
  };
  if (at % 3 === 0)
    return json({
      ...common,
      recordId: entity,
      recordType: "entity",
      recordDetails: {
        isComponent: false,
        entityType: { type: "registeredEntity" },
        name,
        jurisdiction: { name: country, code: country },
        identifiers: [{ scheme: "GB-COH", schemeName: "Companies House", id: number }],
        addresses: [{ type: "registered", address: nth(at).street, country: { name: country, code: country } }],
      },
    });
  if (at % 3 === 1)
    return json({
      ...common,
      recordId: person,
      recordType: "person",
      recordDetails: {
        isComponent: false,
        personType: "knownPerson",
        names: [{ type: "legal", fullName: `Example Person ${at}` }],
        nationalities: [{ code: country }],
      },
    });
  return json({
    ...common,
    recordId: `link-${at}`,
    recordType: "relationship",
    recordDetails: {
      isComponent: false,
      subject: entity,
      interestedParty: person,
      interests: [{ type: "shareholding", directOrIndirect: "direct", share: { exact: 75 }, startDate: "2020-01-01" }],
    },
  });
};

/** Of three entities one is a company, one a company that owns it, one the ownership. */
const entity = (at: number): string => {
  const owned = Math.floor(at / 3) * 3;
  const { name, number, country, street, town } = nth(at);
  const dates = { first_seen: "2026-01-01T00:00:00", last_seen: "2026-11-01T00:00:00", datasets: ["example"] };
  if (at % 3 === 2)
    return json({
      id: `own-${at}`,
      schema: "Ownership",
      caption: "Ownership",
      properties: { owner: [`co-${owned + 1}`], asset: [`co-${owned}`], percentage: ["60"] },
      ...dates,
    });
  return json({
    id: `co-${at}`,
    schema: "Company",
    caption: name,
    properties: {
      name: [name, `Beispiel Lieferant ${at}`],
      country: [country.toLowerCase()],
      registrationNumber: [number],
      address: [`${street}, ${town}`],
      sector: ["manufacture of textiles"],
      sourceUrl: [`https://register.example/${number}`],
    },
    target: false,
    ...dates,
  });
};

const lines = (record: LongDocument["record"]): LongDocument => ({ head: "", record, between: "\n", tail: "\n" });

export const supplierLines = lines(supplier);
export const releaseLines = lines(release);
export const entityLines = lines(entity);

export const releasePackage: LongDocument = {
  head: `{"uri":"https://publisher.example/releases","version":"1.1","publishedDate":"2026-11-01T00:00:00Z","releases":[`,
  record: release,
  between: ",",
  tail: `],"publisher":{"name":"Example Publisher"}}`,
};

export const statementList: LongDocument = { head: "[", record: statement, between: ",\n", tail: "]" };

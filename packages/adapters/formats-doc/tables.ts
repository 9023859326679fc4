import headers from "../data/headers.json";
import { bodsFields } from "../src/intake/bods/fields.js";
import { contactRoles } from "../src/intake/cxml/contact-roles.js";
import { cxmlFields } from "../src/intake/cxml/fields.js";
import { directions } from "../src/intake/cxml/requests.js";
import { classificationNames } from "../src/intake/document/classification.js";
import { schemeNames } from "../src/intake/document/identifier-scheme.js";
import type { MappedField } from "../src/intake/document/mapped-field.js";
import { eformsFields } from "../src/intake/eforms/fields.js";
import { exclusionGrounds } from "../src/intake/espd/exclusion-grounds.js";
import { espdFields } from "../src/intake/espd/fields.js";
import { ftmFields } from "../src/intake/ftm/fields.js";
import { defaultLimits } from "../src/intake/limits.js";
import { ocdsFields } from "../src/intake/ocds/fields.js";
import { openSupplyHubColumns } from "../src/intake/open-supply-hub/open-supply-hub.js";
import { ublFields } from "../src/intake/ubl/fields.js";
import { partyRoles } from "../src/intake/ubl/roles.js";
import { ukCentralDigitalPlatformFields } from "../src/intake/uk-central-digital-platform/fields.js";
import { ukStatementRegistryColumns } from "../src/intake/uk-statement-registry/uk-statement-registry.js";
import { countedTable } from "./counted-samples.js";
import { hostileTable } from "./hostile/table.js";
import { markdownTable } from "./markdown-table.js";

const fields = (mapped: readonly MappedField[]) =>
  markdownTable(
    ["in the document", "field"],
    mapped.map(({ from, to }) => [from, `\`${to}\``]),
  );

/** Names by what they stand for: "supplier: SellerSupplierParty, …". */
const gathered = (head: readonly [string, string], names: Readonly<Record<string, string>>) => {
  const by = new Map<string, string[]>();
  for (const [name, meaning] of Object.entries(names)) by.set(meaning, [...(by.get(meaning) ?? []), name]);
  return markdownTable(
    head,
    [...by].map(([meaning, all]) => [meaning, all.map((name) => `\`${name}\``).join(", ")]),
  );
};

/** The fields that are read of each format that has a table of them. */
export const mappedFields: Readonly<Record<string, readonly MappedField[]>> = {
  cxml: cxmlFields,
  ubl: ublFields,
  eforms: eformsFields,
  espd: espdFields,
  ocds: ocdsFields,
  bods: bodsFields,
  ftm: ftmFields,
  "uk-central-digital-platform": ukCentralDigitalPlatformFields,
};

const ofFormats = Object.fromEntries(
  Object.entries(mappedFields).map(([format, mapped]) => [format, () => fields(mapped)]),
);

/** Headers that are shown of each field: all are in the data. */
const headersShown = 5;

/** The columns of any table by the field that they are read as, with a few of the headers that mean it. */
function headerTable(): string {
  const known = new Map<string, string[]>();
  for (const { field, headers: names } of headers.headers) known.set(field, [...(known.get(field) ?? []), ...names]);
  return markdownTable(
    ["field", "headers, among others"],
    [...known].map(([field, names]) => [`\`${field}\``, names.slice(0, headersShown).join(", ")]),
  );
}

const columns = (fields: Readonly<Record<string, string>>) =>
  markdownTable(
    ["column", "field"],
    Object.entries(fields).map(([column, field]) => [`\`${column}\``, `\`${field}\``]),
  );

/** Too long for any field, and quick to make: what comes of it is the same at 1 GB. */
const tooLongField = 33_000_000;

/** The tables of `docs/formats.md`, made from what the code reads. */
export const formatTables: Readonly<Record<string, () => string | Promise<string>>> = {
  ...ofFormats,
  "cxml-requests": () => gathered(["sent", "documents"], directions),
  "cxml-contacts": () => gathered(["role", "contacts"], contactRoles),
  "ubl-roles": () => gathered(["role", "elements"], partyRoles),
  classifications: () => gathered(["code of a good", "names of the list"], classificationNames),
  schemes: () => gathered(["scheme", "names in documents"], schemeNames),
  "espd-criteria": () =>
    markdownTable(
      ["declaration", "criterion", "codes"],
      exclusionGrounds.map(({ declaration, uuid, codes }) => [declaration, `\`${uuid}\``, codes.join(", ")]),
    ),
  headers: headerTable,
  "open-supply-hub": () => columns(openSupplyHubColumns),
  "uk-statement-registry": () => columns(ukStatementRegistryColumns),
  counted: countedTable,
  hostile: () => hostileTable(tooLongField),
  limits: () =>
    markdownTable(
      ["limit", "at most"],
      Object.entries(defaultLimits).map(([limit, most]) => [`\`${limit}\``, most.toLocaleString("en")]),
    ),
};

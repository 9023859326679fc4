import { type KnownTable, knownHeader, readKnownTable } from "../csv/known-table.js";
import type { FormatReader } from "../format.js";
import type { SupplierRow } from "../row.js";

/** A row is a facility: a supplier that is its own site. Who discloses it (`contributor`) is its buyer and is not read. */
const complete = (row: SupplierRow): SupplierRow => {
  const { name, country, address, workforce } = row.supplier;
  if (row.supplier.sites !== undefined) return row;
  const workers = workforce?.workers;
  const site = {
    name,
    ...(country && { country }),
    ...(address && { address }),
    ...(workers !== undefined && { workers }),
  };
  return { ...row, supplier: { ...row.supplier, sites: [site] } };
};

/** What its columns are read as. */
export const openSupplyHubColumns: KnownTable["fields"] = {
  os_id: "identifiers.os-id",
  name: "name",
  address: "address",
  country: "country",
  country_code: "country",
  sector: "description",
  processing_type: "description",
  processing_type_facility_type_raw: "description",
  facility_type: "description",
  product_type: "goods.name",
  number_of_workers: "workforce.workers",
  parent_company: "parents.name",
};

const others = [
  "number_of_workers",
  "parent_company",
  "facility_type",
  "processing_type",
  "product_type",
  "contributor",
];

const isHeader = (columns: readonly string[]): boolean =>
  ["name", "address"].every((each) => columns.includes(each)) &&
  (columns.includes("os_id") || (columns.includes("country") && others.some((each) => columns.includes(each))));

/** Facilities of Open Supply Hub, as they are uploaded to it and downloaded from it. */
export const openSupplyHub: FormatReader<"open-supply-hub"> = {
  id: "open-supply-hub",
  extensions: [],
  contentTypes: [],
  recognises: (head) => (knownHeader(head, isHeader) ? "its columns are those of Open Supply Hub" : undefined),
  read: (text, context) => readKnownTable(text, context, { fields: openSupplyHubColumns, complete }),
};

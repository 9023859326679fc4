import { type KnownTable, knownHeader, readKnownTable } from "../csv/known-table.js";
import type { FormatReader } from "../format.js";
import type { SupplierRow } from "../row.js";

/** To be in the registry proves that a statement was published and nothing of what is in it. */
const complete = (row: SupplierRow): SupplierRow => {
  const { supplier } = row;
  const isBritish = supplier.identifiers?.some(({ scheme }) => scheme === "gb-coh");
  return {
    ...row,
    supplier: {
      ...supplier,
      ...(isBritish && supplier.country === undefined && { country: "GB" }),
      declarations: [...(supplier.declarations ?? []), { id: "statement-published", answer: true }],
    },
  };
};

/** What is ticked of policies, training, audits and complaints is read as any table is: declared, not verified. */
export const ukStatementRegistryColumns: KnownTable["fields"] = {
  OrganisationName: "name",
  Address: "address",
  CompanyNumber: "identifiers.gb-coh",
  ParentName: "parents.name",
  StatementURL: "statement.url",
  StatementYear: "statement.financialYear",
  OrganisationSectors: "description",
  OtherOrganisationSector: "description",
};

const isHeader = (columns: readonly string[]): boolean =>
  ["organisationname", "statementurl", "statementyear"].every((each) => columns.includes(each));

/** The yearly files of the UK modern slavery statement registry. */
export const ukStatementRegistry: FormatReader<"uk-statement-registry"> = {
  id: "uk-statement-registry",
  extensions: [],
  contentTypes: [],
  recognises: (head) =>
    knownHeader(head, isHeader) ? "its columns are those of the UK modern slavery statement registry" : undefined,
  read: (text, context) => readKnownTable(text, context, { fields: ukStatementRegistryColumns, complete }),
};

import type { MappedField } from "../document/mapped-field.js";
import { partyFields } from "../ubl/fields.js";

/** What is read of an ESPD form. */
export const espdFields: readonly MappedField[] = [
  ...partyFields,
  { from: "ProcurementProject and ProcurementProjectLot: MainCommodityClassification", to: "activities" },
  { from: "the first yes or no of the first group of the criterion", to: "declarations.answer" },
  { from: "dates and descriptions of who answered yes, one event a repetition", to: "declarations.detail" },
  { from: "the latest of these dates", to: "declarations.date" },
  { from: "the measures of who says that some were taken", to: "declarations.remediation" },
  { from: "EvidenceSupplied with Evidence: IssuerParty, DocumentReference, its URI", to: "declarations.evidence" },
];

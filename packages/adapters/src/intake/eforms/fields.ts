import type { MappedField } from "../document/mapped-field.js";
import { partyFields } from "../ubl/fields.js";

/** What is read of an eForms notice. */
export const eformsFields: readonly MappedField[] = [
  ...partyFields.filter(({ to }) => to !== "person (row)"),
  { from: "Organization/NaturalPersonIndicator, UltimateBeneficialOwner", to: "person (row)" },
  {
    from: "ProcurementProjectLot of the lots won: Main- and AdditionalCommodityClassification, else ProcurementProject",
    to: "activities",
  },
];

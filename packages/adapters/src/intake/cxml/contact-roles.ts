import type { PartyRole } from "../row.js";

/** What a contact is, by its role. A contact of a role that is not here is left alone: it is usually a person. */
export const contactRoles: Readonly<Record<string, PartyRole>> = {
  supplierCorporate: "supplier",
  supplierAccount: "supplier",
  supplierMasterAccount: "supplier",
  from: "supplier",
  billFrom: "supplier",
  issuerOfInvoice: "supplier",
  sales: "supplier",
  soldTo: "buyer",
  billTo: "buyer",
  shipTo: "buyer",
  buyerCorporate: "buyer",
  buyerAccount: "buyer",
  remitTo: "other",
  carrierCorporate: "carrier",
  subcontractor: "subcontractor",
};

/** Contacts of these roles are often persons: they count as companies only with an address. */
export const maybePerson: ReadonlySet<string> = new Set(["sales"]);

import type { MappedField } from "../document/mapped-field.js";

/** What is read of a cXML document. */
export const cxmlFields: readonly MappedField[] = [
  { from: "Contact/Name, Supplier/Name, ItemDetail/ManufacturerName, ShipTo and BillTo: Address/Name", to: "name" },
  { from: "Supplier/Name in other languages", to: "aliases" },
  {
    from: "Header/To/Credential@domain/Identity of what buyers send, Header/From of what suppliers send",
    to: "identifiers",
  },
  { from: "SupplierID@domain, Contact/IdReference@domain", to: "identifiers" },
  { from: "the first identifier, else the name", to: "id" },
  { from: "Country@isoCountryCode, else Address@isoCountryCode, else the text of Country", to: "country" },
  { from: "PostalAddress: Street, PostalCode, City, State", to: "address" },
  { from: "Supplier/Comments", to: "description" },
  { from: "Supplier/SupplierLocation/Address", to: "sites" },
  { from: "ItemDetail/Description or its ShortName, English first", to: "goods.name" },
  { from: "ItemDetail/Classification@domain, its code or its text", to: "goods.unspsc" },
  { from: "ItemDetail/Classification@domain, its code or its text", to: "goods.cpv" },
  { from: "ItemDetail/Classification@domain, its code or its text", to: "goods.hs" },
  { from: "InvoiceDetailItemReference/Country, else Extrinsic@name of a country of origin", to: "goods.origin" },
];

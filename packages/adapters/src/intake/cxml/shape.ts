import type { XmlShape } from "../xml/shape.js";

/** The lines of each kind of document. */
const items: ReadonlySet<string> = new Set([
  "ItemOut",
  "ItemIn",
  "IndexItem",
  "InvoiceDetailItem",
  "InvoiceDetailServiceItem",
  "InvoiceItem",
  "ConfirmationItem",
  "ShipNoticeItem",
  "QuoteItemOut",
  "QuoteItemIn",
  "ContractItem",
  "AgreementItemOut",
]);

/** Passwords and signatures never reach the reader, so that none can be kept, logged or answered. */
const secrets: ReadonlySet<string> = new Set(["SharedSecret", "DigitalSignature", "CredentialMac"]);

/** What a line says of prices, taxes and accounts, which is most of it. */
const prices: ReadonlySet<string> = new Set([
  "UnitPrice",
  "Distribution",
  "Tax",
  "IndexItemDetail",
  "Shipping",
  "Accounting",
]);

const roots: ReadonlySet<string> = new Set(["cXML", "Index", "Supplier", "Contract"]);

/** Whether a root is one of cXML. */
export const isCxmlRoot = (root: string): boolean => roots.has(root);

/**
 * How a cXML document streams: item by item, and supplier by supplier in lists of them. Real documents come with the
 * name of an external DTD, which is not fetched.
 */
export const cxmlShape: XmlShape = {
  accepts: isCxmlRoot,
  isRecord: (name, depth) => items.has(name) || (name === "Supplier" && depth > 1),
  drops: (name) => secrets.has(name) || prices.has(name) || name === "ds:Signature",
  doctype: true,
};

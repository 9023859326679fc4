import type { XmlShape } from "../xml/shape.js";

/** Attachments are as long as they like and tell nothing; signatures neither. */
export const dropped: ReadonlySet<string> = new Set(["cbc:EmbeddedDocumentBinaryObject", "ds:Signature"]);

/** What a line says of prices, taxes and measures, which is most of it. */
const prices: ReadonlySet<string> = new Set([
  "cac:Price",
  "cac:ItemPriceExtension",
  "cac:RequiredItemLocationQuantity",
  "cac:AllowanceCharge",
  "cac:TaxTotal",
  "cac:ClassifiedTaxCategory",
  "cac:AdditionalItemProperty",
  "cac:Dimension",
  "cac:MeasurementDimension",
]);

const isLine = (name: string): boolean => name.startsWith("cac:") && name.endsWith("Line");

/**
 * How a UBL document streams: line by line, and goods item by goods item in transport and customs documents. The schema
 * puts the parties before the lines.
 */
export const ublShape: XmlShape = {
  accepts: (root) => root.startsWith("ubl:"),
  isRecord: (name, depth) => name === "cac:GoodsItem" || (depth === 2 && isLine(name)),
  drops: (name) => dropped.has(name) || prices.has(name),
  doctype: false,
};

import type { XmlShape } from "../xml/shape.js";

/** Attachments are as long as they like and tell nothing; signatures neither. */
export const dropped = new Set(["cbc:EmbeddedDocumentBinaryObject", "ds:Signature"]);

const isLine = (name: string): boolean => name.startsWith("cac:") && name.endsWith("Line");

/**
 * How a UBL document streams: line by line, and goods item by goods item in transport and customs documents. The schema
 * puts the parties before the lines.
 */
export const ublShape: XmlShape = {
  accepts: (root) => root.startsWith("ubl:"),
  isRecord: (name, depth) => name === "cac:GoodsItem" || (depth === 2 && isLine(name)),
  drops: (name) => dropped.has(name),
  doctype: false,
};

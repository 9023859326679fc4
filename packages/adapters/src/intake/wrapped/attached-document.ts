import { xmlText } from "../xml/decode-xml.js";
import { firstAt, type XmlElement } from "../xml/element.js";
import { readXml } from "../xml/read-xml.js";
import { xmlRoot } from "../xml/root.js";
import type { XmlShape } from "../xml/shape.js";
import { base64Start, textStart, utf8Of } from "./content-start.js";
import { longestWithin, type Wrapping } from "./wrapping.js";

const root = "ubl:AttachedDocument";

/** The way to the document within; all else is about who sends it to whom. */
const path: ReadonlySet<string> = new Set([
  root,
  "cac:Attachment",
  "cac:ExternalReference",
  "cbc:Description",
  "cbc:EmbeddedDocumentBinaryObject",
]);

const shape: XmlShape = {
  accepts: (name) => name === root,
  isRecord: () => false,
  drops: (name) => !path.has(name),
  doctype: false,
};

const documentIn = (attached: XmlElement): Uint8Array | undefined => {
  const attachment = firstAt(attached, "cac:Attachment");
  const text = firstAt(attachment, "cac:ExternalReference", "cbc:Description")?.text.trim();
  if (text?.startsWith("<")) return utf8Of(text);
  const coded = firstAt(attachment, "cbc:EmbeddedDocumentBinaryObject")?.text;
  return coded === undefined ? undefined : Buffer.from(coded, "base64");
};

const inText = /<(?:[\w.-]+:)?Description(?:\s[^>]*)?>(\s*(?:<!\[CDATA\[\s*<|&lt;)[\s\S]*)$/;
const inBase64 = /<(?:[\w.-]+:)?EmbeddedDocumentBinaryObject(?:\s[^>]*)?>([\s\S]*)$/;

/** The start of the document within the start of the other. */
function startWithin(xml: string): Uint8Array {
  const text = inText.exec(xml)?.[1];
  return text === undefined ? base64Start(inBase64.exec(xml)?.[1] ?? "") : utf8Of(textStart(text));
}

/** An `AttachedDocument` of UBL: an invoice and the answer to it, each whole in a text of its own. The first is read. */
export const attachedDocument: Wrapping = {
  name: "an AttachedDocument",
  headWithin(head) {
    const text = xmlText(head);
    return xmlRoot(text)?.name === root ? startWithin(text) : undefined;
  },
  async *open(_head, bytes, context) {
    const limits = { ...context.limits, fieldLength: longestWithin };
    for await (const attached of readXml(bytes, { ...context, limits }, shape)) {
      const document = documentIn(attached);
      if (document) yield document;
    }
  },
};

import { xmlText } from "../xml/decode-xml.js";
import { firstAt, type XmlElement } from "../xml/element.js";
import { readXml } from "../xml/read-xml.js";
import { xmlRoot } from "../xml/root.js";
import type { XmlShape } from "../xml/shape.js";
import type { Wrapping } from "./wrapping.js";

/** The longest document that is taken out of another, in characters. */
const longest = 30_000_000;

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

/** The text of the document is UTF-8 now, whatever it was written in by itself. */
const asUtf8 = (text: string): string =>
  text.trim().replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');

const documentIn = (attached: XmlElement): Uint8Array | undefined => {
  const attachment = firstAt(attached, "cac:Attachment");
  const text = firstAt(attachment, "cac:ExternalReference", "cbc:Description")?.text.trim();
  if (text?.startsWith("<")) return new TextEncoder().encode(asUtf8(text));
  const coded = firstAt(attachment, "cbc:EmbeddedDocumentBinaryObject")?.text;
  return coded === undefined ? undefined : Buffer.from(coded, "base64");
};

const inCdata = /<(?:[\w.-]+:)?Description(?:\s[^>]*)?>\s*<!\[CDATA\[\s*(<[\s\S]*)$/;
const inText = /<(?:[\w.-]+:)?Description(?:\s[^>]*)?>\s*(&lt;[^<]*)/;
const inBase64 = /<(?:[\w.-]+:)?EmbeddedDocumentBinaryObject(?:\s[^>]*)?>([A-Za-z0-9+/\s]*)/;

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The start of the document within the start of the other. */
function startWithin(text: string): Uint8Array {
  const coded = inBase64.exec(text)?.[1]?.replace(/\s/g, "");
  const escaped = inText.exec(text)?.[1]?.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
  const plain = inCdata.exec(text)?.[1] ?? escaped;
  if (plain !== undefined) return new TextEncoder().encode(asUtf8(plain));
  return Buffer.from(coded?.slice(0, coded.length - (coded.length % 4)) ?? "", "base64");
}

/** An `AttachedDocument` of UBL: an invoice and the answer to it, each whole in a text of its own. The first is read. */
export const attachedDocument: Wrapping = {
  name: "an AttachedDocument",
  headWithin(head) {
    const text = xmlText(head);
    return xmlRoot(text)?.name === root ? startWithin(text) : undefined;
  },
  async *open(_head, bytes, context) {
    const limits = { ...context.limits, fieldLength: longest };
    for await (const attached of readXml(bytes, { ...context, limits }, shape)) {
      const document = documentIn(attached);
      if (document) yield document;
    }
  },
};

import { xmlText } from "../xml/decode-xml.js";
import type { XmlElement } from "../xml/element.js";
import { readXml } from "../xml/read-xml.js";
import { xmlRoot } from "../xml/root.js";
import type { XmlShape } from "../xml/shape.js";
import { base64Start, textStart, utf8Of } from "./content-start.js";
import { longestWithin, type Wrapping } from "./wrapping.js";

const namespace = "http://peppol.eu/xsd/ticc/envelope/1.0";
const binary = `{${namespace}}BinaryContent`;
const text = `{${namespace}}TextContent`;

const shape: XmlShape = {
  accepts: (name) => name === binary || name === text,
  isRecord: () => false,
  drops: () => false,
  doctype: false,
};

const contentOf = (element: XmlElement): Uint8Array =>
  element.name === binary ? Buffer.from(element.text, "base64") : utf8Of(element.text);

const opened = /<(?:[\w.-]+:)?(?:Binary|Text)Content(?:\s[^>]*)?>([\s\S]*)$/;

/**
 * The envelope of a Peppol message around what is no XML, or is sent as if it were none: in base64, or as a text. Around XML
 * the envelope is passed over while that is read.
 */
export const envelopeContent: Wrapping = {
  name: "the envelope of a Peppol message",
  once: true,
  headWithin(head) {
    const xml = xmlText(head);
    const root = xmlRoot(xml);
    if (!root?.inEnvelope || !shape.accepts(root.name)) return undefined;
    const content = opened.exec(xml)?.[1] ?? "";
    return root.name === binary ? base64Start(content) : utf8Of(textStart(content));
  },
  async *open(_head, bytes, context) {
    const limits = { ...context.limits, fieldLength: longestWithin };
    for await (const element of readXml(bytes, { ...context, limits }, shape)) yield contentOf(element);
  },
};

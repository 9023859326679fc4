import { SaxesParser } from "saxes";
import { canonicalName, isEnvelope, isEnvelopeHeader } from "./namespaces.js";

/** The root of an XML document with the namespaces it declares. */
export interface XmlRoot {
  readonly name: string;
  readonly namespaces: readonly string[];
  /** Whether it stands within the envelope of a message. */
  readonly inEnvelope?: true;
}

/** Thrown to stop reading; caught at once. */
class Found extends Error {}

/** The root element of a document, within an envelope if it came in one, from the start of its text; undefined where this is no XML or the root is not yet there. */
export function xmlRoot(head: string): XmlRoot | undefined {
  if (!head.trimStart().startsWith("<")) return undefined;
  const parser = new SaxesParser({ xmlns: true });
  let root: XmlRoot | undefined;
  let inEnvelope = false;
  let inHeader = false;
  parser.on("error", () => {
    throw new Found();
  });
  parser.on("opentag", ({ uri, local, ns }) => {
    const name = canonicalName(uri, local);
    if (inHeader) return;
    if (!inEnvelope && isEnvelope(name)) inEnvelope = true;
    else if (inEnvelope && isEnvelopeHeader(name)) inHeader = true;
    else {
      root = { name, namespaces: Object.values(ns), ...(inEnvelope && { inEnvelope: true as const }) };
      throw new Found();
    }
  });
  parser.on("closetag", ({ uri, local }) => {
    if (isEnvelopeHeader(canonicalName(uri, local))) inHeader = false;
  });
  try {
    parser.write(head.trimStart());
  } catch (stop) {
    if (!(stop instanceof Found)) throw stop;
  }
  return root;
}

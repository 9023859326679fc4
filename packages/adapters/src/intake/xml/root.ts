import { SaxesParser } from "saxes";
import { canonicalName } from "./namespaces.js";

/** The root of an XML document with the namespaces it declares. */
export interface XmlRoot {
  readonly name: string;
  readonly namespaces: readonly string[];
}

/** Thrown to stop reading; caught at once. */
class Found extends Error {}

/** The root element of a document from the start of its text; undefined where this is no XML or the root is not yet there. */
export function xmlRoot(head: string): XmlRoot | undefined {
  if (!head.trimStart().startsWith("<")) return undefined;
  const parser = new SaxesParser({ xmlns: true });
  let root: XmlRoot | undefined;
  parser.on("error", () => {
    throw new Found();
  });
  parser.on("opentag", ({ uri, local, ns }) => {
    root = { name: canonicalName(uri, local), namespaces: Object.values(ns) };
    throw new Found();
  });
  try {
    parser.write(head.trimStart());
  } catch (stop) {
    if (!(stop instanceof Found)) throw stop;
  }
  return root;
}

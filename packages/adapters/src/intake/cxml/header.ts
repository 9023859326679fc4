import { SaxesParser } from "saxes";
import { innermost } from "../wrapped/wrappings.js";
import { xmlText } from "../xml/decode-xml.js";
import { isServed } from "./requests.js";
import { sameSecret } from "./same-secret.js";

/** What the start of a cXML document says of it, read before the document is. */
export interface CxmlHeader {
  /** "OrderRequest", "Index"; undefined where the start does not reach so far. */
  readonly request: string | undefined;
  /** Whether this kind of document can name suppliers or their goods. */
  readonly served: boolean;
  /**
   * Whether the sender gives the secret that was agreed on, compared in constant time. An empty secret is never the one.
   * The secret itself cannot be had from here.
   */
  secretIs(expected: string): boolean;
}

/** Thrown to stop reading; caught at once. */
class Enough extends Error {}

const carriers: ReadonlySet<string> = new Set(["Request", "Message", "Response"]);
const bareRoots: ReadonlySet<string> = new Set(["Index", "Supplier", "Contract"]);

/**
 * Reads the header of a cXML document from its first bytes, also within a MIME message; undefined where it is none. Whether the document is sound is
 * found out when it is read.
 *
 * @example
 * ```ts
 * const header = readCxmlHeader(firstBytes);
 * if (header && !header.secretIs(agreed)) return cxmlResponse(401, { message: "The shared secret is wrong." });
 * ```
 */
export function readCxmlHeader(head: Uint8Array): CxmlHeader | undefined {
  const path: string[] = [];
  const secrets: string[] = [];
  let root: string | undefined;
  let request: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  const collect = (text: string) => {
    if (path.join("/") === "cXML/Header/Sender/Credential/SharedSecret") secrets[secrets.length - 1] += text;
  };
  parser.on("error", () => {
    throw new Enough();
  });
  parser.on("opentag", ({ local, uri }) => {
    if (root === undefined) {
      root = uri === "" ? local : "";
      if (bareRoots.has(root)) request = root;
      if (root !== "cXML") throw new Enough();
    }
    if (path.length === 2 && carriers.has(path[1] ?? "") && local !== "Status") {
      request = local;
      throw new Enough();
    }
    path.push(local);
    if (local === "SharedSecret") secrets.push("");
  });
  parser.on("closetag", () => {
    path.pop();
  });
  parser.on("text", collect);
  parser.on("cdata", collect);
  try {
    parser.write(xmlText(innermost(head).head).trimStart());
  } catch (stop) {
    if (!(stop instanceof Enough)) throw stop;
  }
  if (root !== "cXML" && request === undefined) return undefined;
  return {
    request,
    served: request !== undefined && (isServed(request) || bareRoots.has(request)),
    // Every secret is compared, so that the time does not tell which one was right.
    secretIs: (expected) => secrets.map((secret) => sameSecret(secret.trim(), expected.trim())).includes(true),
  };
}

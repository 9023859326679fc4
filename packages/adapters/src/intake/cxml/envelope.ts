import type { Identifier } from "@manumit/core";
import { firstAt, type XmlElement } from "../xml/element.js";
import { credentialsOf } from "./party.js";
import { directions } from "./requests.js";

/** Who sends what to whom. */
export interface Envelope {
  /** The kind of document: "OrderRequest"; undefined for one without a payload, such as a bare response. */
  readonly request: string | undefined;
  readonly payload: XmlElement | undefined;
  /** The numbers of the supplier's side; the sender may be a hub that passes on for both and says nothing of them. */
  readonly supplier: readonly Identifier[];
  readonly buyer: readonly Identifier[];
  readonly isTest: boolean;
}

const beside = new Set(["Status", "Extrinsic"]);

/** The envelope of a document with the root `cXML`. */
export function envelopeOf(root: XmlElement): Envelope {
  const carrier = firstAt(root, "Request") ?? firstAt(root, "Message") ?? firstAt(root, "Response");
  const payload = carrier?.children.find(({ name }) => !beside.has(name));
  const from = credentialsOf(firstAt(root, "Header", "From"));
  const to = credentialsOf(firstAt(root, "Header", "To"));
  const fromSupplier = directions[payload?.name ?? ""] === "from-supplier";
  return {
    request: payload?.name,
    payload,
    supplier: fromSupplier ? from : to,
    buyer: fromSupplier ? to : from,
    isTest: carrier?.attributes.deploymentMode === "test",
  };
}

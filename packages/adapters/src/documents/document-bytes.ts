import type { Bytes } from "../intake/row.js";
import { wholeBytes } from "../whole-bytes.js";
import { DocumentError } from "./document-error.js";
import { MOST_BYTES } from "./document-limits.js";

const tooLarge = (): DocumentError =>
  new DocumentError("too-large", `The document holds more than ${MOST_BYTES.toLocaleString("en")} bytes.`);

/** All bytes of a document, no more than a document may have. */
export const documentBytes = (input: Bytes): Promise<Uint8Array> => wholeBytes(input, MOST_BYTES, tooLarge);

import type { Bytes } from "../intake/row.js";
import { DocumentError } from "./document-error.js";
import { MOST_BYTES } from "./document-limits.js";

/** All bytes of an input, counted while they arrive, so that no more than the limit is ever held. */
export async function documentBytes(input: Bytes): Promise<Uint8Array> {
  if (input instanceof Uint8Array) {
    if (input.length > MOST_BYTES) throw tooLarge();
    return input;
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input) {
    size += piece.length;
    if (size > MOST_BYTES) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

const tooLarge = (): DocumentError =>
  new DocumentError("too-large", `The document holds more than ${MOST_BYTES.toLocaleString("en")} bytes.`);

import type { Bytes } from "./intake/row.js";

/** All bytes of an input, counted while they arrive, so that no more than `most` are ever held; else what `tooLarge` makes is thrown. */
export async function wholeBytes(input: Bytes, most: number, tooLarge: () => Error): Promise<Uint8Array> {
  if (input instanceof Uint8Array) {
    if (input.length > most) throw tooLarge();
    return input;
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input) {
    size += piece.length;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

import type { Bytes } from "@manumit/adapters";
import type { HeldSource, StatementSource } from "./statement-source.js";

/** All bytes of an input, in memory of their own, so that they may be handed to a thread. */
export const ownBytes = async (input: Bytes): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of input instanceof Uint8Array ? [input] : input) pieces.push(piece);
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** A source with all its bytes; how many they may be is for whoever opened it to say. */
export const held = async (source: StatementSource): Promise<HeldSource> =>
  source.kind === "file" ? { ...source, bytes: await ownBytes(source.bytes) } : source;

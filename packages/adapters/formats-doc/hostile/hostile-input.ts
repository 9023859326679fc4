import type { Bytes } from "../../src/intake/row.js";

/** An input that is built to do harm, or that goes wrong as real ones do. */
export interface HostileInput {
  readonly what: string;
  readonly as: string;
  /** Makes it anew. @param longest how long its longest field is, where that is the harm. */
  bytes(longest: number): Bytes;
}

const encoder = new TextEncoder();

/** An input that is made of a text. */
export const ofText = (what: string, as: string, text: string): HostileInput => ({
  what,
  as,
  bytes: () => encoder.encode(text),
});

/** An input with a field that is as long as wanted; it is made while it is read and never stored. */
export const withLongField = (what: string, as: string, before: string, after: string): HostileInput => ({
  what,
  as,
  async *bytes(longest) {
    const piece = new Uint8Array(65_536).fill(120);
    yield encoder.encode(before);
    for (let length = 0; length < longest; length += piece.length) yield piece;
    yield encoder.encode(after);
  },
});

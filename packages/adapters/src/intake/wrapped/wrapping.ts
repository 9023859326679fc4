import type { ReadingContext } from "../format.js";

/** The longest document that is taken out of another, in characters. */
export const longestWithin = 30_000_000;

/** Something that documents are sent in, which holds one whole and says nothing itself of suppliers. */
export interface Wrapping {
  /** What it is, in words for a note: "a MIME message". */
  readonly name: string;
  /** What is within one of these is not taken out of another of these. */
  readonly once?: true;
  /** The start of the document within, as far as the start of the input holds it; undefined where this is no such wrapping. */
  headWithin(head: Uint8Array): Uint8Array | undefined;
  /** The document within an input that starts so. Gives nothing where there is none. @throws IntakeError. */
  open(head: Uint8Array, bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncIterable<Uint8Array>;
}

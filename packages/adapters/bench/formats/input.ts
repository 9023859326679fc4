import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A document of a format that can be made as long as wanted: what stands around its records, and the records. */
export interface LongDocument {
  readonly head: string;
  /** The nth record, and what follows it where the document goes on. */
  readonly record: (at: number) => string;
  readonly between: string;
  readonly tail: string;
}

/** Records written at a time. */
const together = 500;

/** The text of a document of at least so many bytes, in pieces. */
function* piecesOf({ head, record, between, tail }: LongDocument, bytes: number): Generator<string> {
  yield head;
  let written = head.length;
  for (let at = 0; written < bytes; at += together) {
    const records = Array.from({ length: together }, (_, next) => record(at + next)).join(between);
    const piece = at === 0 ? records : between + records;
    written += piece.length;
    yield piece;
  }
  yield tail;
}

/** Writes a document of at least so many bytes. */
export const writeDocument = (file: string, document: LongDocument, bytes: number): Promise<void> =>
  pipeline(Readable.from(piecesOf(document, bytes)), createWriteStream(file));

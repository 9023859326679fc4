import type { Limits } from "./limits.js";
import type { IntakeRow } from "./row.js";
import type { IntakeSummary } from "./summary.js";

/** What a caller says of an input beside its content. */
export interface FormatHint {
  filename?: string;
  contentType?: string;
}

/** What a reader needs beside the text. It writes what it learns of the file into `summary`. */
export interface ReadingContext {
  readonly limits: Limits;
  readonly mapping: Readonly<Record<string, string>>;
  readonly summary: IntakeSummary;
}

interface Format<Id extends string> {
  readonly id: Id;
  readonly extensions: readonly string[];
  readonly contentTypes: readonly string[];
  /** A business document, of few rows: what it says of single ones is told in the summary too. */
  readonly isDocument?: true;
  /** Why the start of an input, as text and as bytes, is this format; undefined where it is not. */
  recognises(head: string, bytes: Uint8Array): string | undefined;
}

/** A format of text that may come in any encoding. */
interface TextFormat<Id extends string> extends Format<Id> {
  read(text: AsyncIterable<string>, context: ReadingContext): AsyncIterable<IntakeRow[]>;
}

/** A format that says itself how its bytes are to be understood, such as XML or a packed workbook. */
interface ByteFormat<Id extends string> extends Format<Id> {
  readBytes(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncIterable<IntakeRow[]>;
}

/**
 * One format, in one module: how its content is known, by what names it goes, how it is read. Rows come in batches as the
 * input arrives, each with the role of its party; which roles are given is decided for all formats alike.
 */
export type FormatReader<Id extends string> = TextFormat<Id> | ByteFormat<Id>;

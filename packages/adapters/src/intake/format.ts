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

/** One format: how its content is known, by what names it goes, how it is read. Rows come in batches as the text arrives. */
export interface FormatReader<Id extends string> {
  readonly id: Id;
  readonly extensions: readonly string[];
  readonly contentTypes: readonly string[];
  /** Why the start of a text is this format; undefined where it is not. */
  recognises(head: string): string | undefined;
  read(text: AsyncIterable<string>, context: ReadingContext): AsyncIterable<IntakeRow[]>;
}

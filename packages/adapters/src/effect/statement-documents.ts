import type { StatementDocument } from "@manumit/core";
import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { type DocumentError, type DocumentHint, extractDocument, fetchDocument } from "../documents/index.js";
import type { Bytes } from "../intake/row.js";
import { failingWith } from "./failing-with.js";

const reading = failingWith<DocumentError>("DocumentError");

/**
 * Reads the text of documents, from bytes or from the public web.
 *
 * @example
 * ```ts
 * const text = Effect.gen(function* () {
 *   const documents = yield* StatementDocuments;
 *   const { text } = yield* documents.fetch("https://www.example.com/modern-slavery-statement.pdf");
 *   return text;
 * }).pipe(Effect.catchTag("DocumentError", ({ reason }) => Effect.succeed(`no text: ${reason}`)));
 * ```
 */
export class StatementDocuments extends Context.Service<
  StatementDocuments,
  {
    /** The text of a PDF, DOCX, HTML or text, see `extractDocument`. */
    readonly extract: (input: Bytes, hint?: DocumentHint) => Effect.Effect<StatementDocument, DocumentError>;
    /** The document at a public address, see `fetchDocument`; interruption ends the fetching. */
    readonly fetch: (url: string) => Effect.Effect<StatementDocument, DocumentError>;
  }
>()("@manumit/adapters/StatementDocuments") {
  static readonly layer: Layer.Layer<StatementDocuments> = Layer.succeed(StatementDocuments, {
    extract: (input, hint) => reading(() => extractDocument(input, hint)),
    fetch: (url) => reading((signal) => fetchDocument(url, { signal })),
  });
}

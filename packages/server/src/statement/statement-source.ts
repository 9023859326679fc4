import { type Bytes, type DocumentError, extractDocument, fetchDocument } from "@manumit/adapters";
import type { StatementDocument } from "@manumit/core";
import { failureOf } from "../problem/failures.js";
import { Refusal } from "../problem/refusal.js";

/** Where a statement comes from. */
export type StatementSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "file"; readonly bytes: Bytes; readonly filename?: string; readonly contentType?: string };

/** A source with all its bytes, in memory of their own. */
export type HeldSource =
  | Exclude<StatementSource, { kind: "file" }>
  | (Omit<StatementSource & { kind: "file" }, "bytes"> & { readonly bytes: Uint8Array<ArrayBuffer> });

const isDocumentError = (error: unknown): error is DocumentError =>
  (error as { _tag?: unknown } | null)?._tag === "DocumentError";

/** What is wrong with a document, as a problem that says which field of the request it came in. */
const refusalOf = (error: DocumentError, field: string): Refusal => {
  const isAddress = field === "url" && (error.reason === "hostile" || error.reason === "unreachable");
  const problem = isAddress ? "unusable-address" : (failureOf(error)?.problem ?? "unreadable-document");
  return new Refusal(problem, error.message, { errors: [{ path: [field], message: error.message }] });
};

const read = (source: HeldSource): Promise<StatementDocument> | StatementDocument => {
  switch (source.kind) {
    case "text":
      return { text: source.text };
    case "url":
      return fetchDocument(source.url);
    case "file": {
      const { bytes, filename, contentType } = source;
      return extractDocument(bytes, { ...(filename && { filename }), ...(contentType && { contentType }) });
    }
  }
};

/**
 * The text of a statement with its pages and headings. `field` is what the request calls its place.
 *
 * @throws Refusal for a document that cannot be read or an address that may not or cannot be fetched.
 */
export const readSource = async (source: HeldSource, field: string = source.kind): Promise<StatementDocument> => {
  try {
    return await read(source);
  } catch (error) {
    throw isDocumentError(error) ? refusalOf(error, field) : error;
  }
};

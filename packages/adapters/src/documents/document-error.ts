import { ReasonedError } from "../reasoned-error.js";

/** Why a document gave no text. `unreachable` is said of addresses only: no answer, or an answer without the document. */
export type DocumentErrorReason =
  | "encrypted"
  | "image-only"
  | "too-large"
  | "malformed"
  | "unknown-type"
  | "hostile"
  | "unreachable";

/**
 * A document that cannot be read, or an address that may not or cannot be fetched. The message says what to do in plain
 * words; `reason` is for programs.
 *
 * @example
 * ```ts
 * try {
 *   await extractDocument(bytes);
 * } catch (error) {
 *   if (error instanceof DocumentError && error.reason === "image-only") console.error("Send a version with text.");
 * }
 * ```
 */
export class DocumentError extends ReasonedError<DocumentErrorReason> {
  readonly _tag = "DocumentError";
}

import { ReasonedError } from "../reasoned-error.js";

/** Why a reader gave no reading. `refused`: the service will not have this request, for its key, model or shape. */
export type ReaderErrorReason = "unavailable" | "refused" | "timeout" | "malformed";

/**
 * A statement reader that could not read: nothing was judged. The message says what to do; `reason` is for programs.
 *
 * @example
 * ```ts
 * try {
 *   await reviewWith(reader, document);
 * } catch (error) {
 *   if (error instanceof ReaderError && error.reason === "timeout") console.error("The model is too slow.");
 * }
 * ```
 */
export class ReaderError extends ReasonedError<ReaderErrorReason> {
  readonly _tag = "ReaderError";
}

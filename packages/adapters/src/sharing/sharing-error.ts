import { ReasonedError } from "../reasoned-error.js";

/**
 * Why a bundle was not sealed or not opened. `tampered`: not what was signed, or not whole; `unknown-key`: nobody trusted
 * signed it; `expired`, `recalled`, `replayed`: none of its findings counts any more; `unfit`: a finding that may not
 * travel, such as one with personal data.
 */
export type SharingErrorReason = "tampered" | "expired" | "recalled" | "replayed" | "unknown-key" | "unfit";

/**
 * A bundle of findings that is refused. The message says what to do in plain words; `reason` is for programs.
 *
 * @example
 * ```ts
 * try {
 *   await openFindings(bundle, trust);
 * } catch (error) {
 *   if (error instanceof SharingError && error.reason === "unknown-key") console.error("Ask the sender for its key.");
 * }
 * ```
 */
export class SharingError extends ReasonedError<SharingErrorReason> {
  readonly _tag = "SharingError";
}

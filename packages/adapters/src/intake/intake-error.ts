import { ReasonedError } from "../reasoned-error.js";
import type { Position } from "./row.js";

export type IntakeErrorReason = "unknown-format" | "malformed" | "too-large" | "too-deep" | "hostile" | "encrypted";

/**
 * A whole input that cannot be read, or not further. One bad row never throws: it is a `refused` row.
 *
 * @example
 * ```ts
 * try {
 *   for await (const row of intake(file)) console.log(row);
 * } catch (error) {
 *   if (error instanceof IntakeError) console.error(error.reason, error.message, error.at?.line);
 * }
 * ```
 */
export class IntakeError extends ReasonedError<IntakeErrorReason> {
  readonly _tag = "IntakeError";
  readonly at?: Position;

  constructor(reason: IntakeErrorReason, message: string, at?: Position) {
    super(reason, message);
    if (at) this.at = at;
  }
}

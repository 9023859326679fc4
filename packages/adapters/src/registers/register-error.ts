import { ReasonedError } from "../reasoned-error.js";

/**
 * Why a register gave no answer. `limited`: it asks to come back later; `unavailable`: it fails or cannot be reached;
 * `timeout`: it does not answer in time; `refused`: the key is missing, wrong or not enough; `malformed`: the answer is not
 * of the shape that is known; `too-large`: it is longer than any that is read; `offline`: nothing is kept of it and the
 * network may not be used; `unexpected`: a status that none of these explains.
 */
export type RegisterErrorReason =
  | "limited"
  | "unavailable"
  | "timeout"
  | "refused"
  | "malformed"
  | "too-large"
  | "offline"
  | "unexpected";

/** What is known of a failed question beside its reason. */
export interface RegisterErrorDetails {
  readonly register: string;
  readonly url: string;
  readonly status?: number | undefined;
  /** Seconds after which the register may be asked again. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/**
 * A register that gave no answer. The message says what to do in plain words and never holds a key; `reason` is for
 * programs.
 *
 * @example
 * ```ts
 * try {
 *   await register.byIdentifier({ scheme: "lei", value: lei });
 * } catch (error) {
 *   if (error instanceof RegisterError && error.reason === "limited") await sleep(1000 * (error.retryAfter ?? 60));
 * }
 * ```
 */
export class RegisterError extends ReasonedError<RegisterErrorReason> {
  readonly _tag = "RegisterError";
  readonly register: string;
  readonly url: string;
  readonly status?: number;
  readonly retryAfter?: number;

  constructor(
    reason: RegisterErrorReason,
    message: string,
    { register, url, status, retryAfter, cause }: RegisterErrorDetails,
  ) {
    super(reason, message, { cause });
    this.register = register;
    this.url = url;
    if (status !== undefined) this.status = status;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

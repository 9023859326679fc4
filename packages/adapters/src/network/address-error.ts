import { ReasonedError } from "../reasoned-error.js";

/** Why no connection is made to an address: `private` where it is not of the public internet, `unresolved` where the name has none. */
export type AddressErrorReason = "private" | "unresolved";

/** An address to which no connection is made. */
export class AddressError extends ReasonedError<AddressErrorReason> {
  readonly _tag = "AddressError";
}

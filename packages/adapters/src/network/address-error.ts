/** Why no connection is made to an address: `private` where it is not of the public internet, `unresolved` where the name has none. */
export type AddressErrorReason = "private" | "unresolved";

/** An address to which no connection is made. */
export class AddressError extends Error {
  readonly _tag = "AddressError" as const;
  readonly reason: AddressErrorReason;

  constructor(reason: AddressErrorReason, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = "AddressError";
    this.reason = reason;
  }
}

/**
 * What this package's errors with a reason have in common: the message says what to do in plain words, `reason` is for
 * programs, and `_tag`, also the name, tells the kind of error even where two copies of the library meet in one program.
 */
export abstract class ReasonedError<Reason extends string> extends Error {
  abstract readonly _tag: string;
  readonly reason: Reason;

  constructor(reason: Reason, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.reason = reason;
  }

  override get name(): string {
    return this._tag;
  }
}

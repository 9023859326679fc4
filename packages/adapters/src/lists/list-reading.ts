import type { Position } from "../intake/row.js";

/** A value of a file with where it stands. */
export interface Placed {
  readonly value: unknown;
  readonly at: Position;
}

/** What a file says of an edition, not yet checked; what is missing is filled in from the request. */
export interface ListReading {
  /** Keys of an edition beside its listings. */
  readonly edition: Readonly<Record<string, unknown>>;
  readonly listings: readonly Placed[];
  /** The column that a field of a listing was read from, for a table. */
  readonly columns?: Readonly<Record<string, string>>;
}

/**
 * What an input may cost. Passing one of these ends the reading with an `IntakeError` ("too-large", "too-deep"),
 * except `fieldLength`, which refuses the row.
 */
export interface Limits {
  /** Bytes read. */
  bytes: number;
  /** Characters after decoding and, for packed formats, after unpacking. */
  expandedBytes: number;
  /** Nesting of objects and lists in one record. */
  depth: number;
  /** Characters in one cell; a whole record may hold `recordLength(limits)`. */
  fieldLength: number;
  /** Rows, refused ones included. */
  rows: number;
}

/** Far above any real supplier file, low enough that a hostile one ends. */
export const defaultLimits: Limits = {
  bytes: 2_000_000_000,
  expandedBytes: 4_000_000_000,
  depth: 32,
  fieldLength: 100_000,
  rows: 10_000_000,
};

/** Characters in one record: a few very long cells, or a JSON object with many sites. */
export const recordLength = (limits: Limits): number => 16 * limits.fieldLength;

/** Where a text comes from; scores are reported for each. `rephrased` texts only train. */
export type TextKind =
  | "profile"
  | "name"
  | "phrase"
  | "purchase"
  | "lot"
  | "own"
  | "own profile"
  | "rephrased"
  | "contentless";

/** A text with all that its source says of its activity. */
export interface Example {
  readonly text: string;
  readonly kind: TextKind;
  readonly source: string;
  /** Divisions the label allows, as numbers of the division list: one where it is certain, several where it is not. */
  readonly divisions: readonly number[];
  readonly section: string;
  /** The ISIC class, or "" where the label does not reach that far. */
  readonly isicClass: string;
  /** Texts of one company, or of near the same words, share a group and never stand on both sides of a split. */
  readonly group: string;
  readonly weight: number;
}

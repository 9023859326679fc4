/** A good named in a text. */
export interface GoodMatch {
  /** Its name in the vocabulary. */
  readonly good: string;
  /** HS 2022 codes: of the very term where it is narrower than the good, else of the good. May be empty. */
  readonly hs: readonly string[];
  /** `material` where the text names it only as what another good is made of. */
  readonly role: "good" | "material";
  /** The words that named it, as they stand in the text. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

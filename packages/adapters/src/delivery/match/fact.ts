/** One thing that is said of an organisation, with what it is called. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** Where `text` is an address on the web. */
  readonly isLink?: true;
}

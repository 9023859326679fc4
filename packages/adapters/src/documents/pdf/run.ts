/** A piece of text as the page draws it, upright: `left` to `right`, and `base`, the baseline's distance from the top. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of the letters, in the page's units. */
  readonly size: number;
  /** Name of the font within this document; it only tells fonts apart. */
  readonly font: string;
}

/** The runs of one page with the page's size, in reading position whatever way the page is turned. */
export interface PageRuns {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

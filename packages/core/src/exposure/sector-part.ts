/** One kind of evidence about a sector: its weight, in words, with the dataset that says so. */
export interface SectorPart {
  readonly weight: number;
  readonly words: string;
  readonly dataset: string;
}

/** A ratio in decibans. */
export const decibansOf = (ratio: number): number => 10 * Math.log10(ratio);

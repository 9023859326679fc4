import type { Line } from "./line.js";

/** A line with the number of its page, from 1. */
export interface PlacedLine extends Line {
  readonly page: number;
}

/** Lines that belong together: running text that goes on from line to line, or the cells of one row of a table. */
export interface Paragraph {
  readonly lines: readonly PlacedLine[];
  readonly isRow: boolean;
}

/** The words of a paragraph with single spaces; good enough to look at, not for offsets. */
export const roughText = ({ lines }: Paragraph): string => lines.map(({ text }) => text).join(" ");

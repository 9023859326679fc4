/** Bytes of one document: a long illustrated report is about half of it. */
export const MOST_BYTES = 50_000_000;

/** Characters of text: some two thousand pages, the longest text that a statement review reads. */
export const MOST_CHARACTERS = 5_000_000;

/**
 * The scores at which core decides (`match`, `review`): the defaults for a client that names none. A test holds the two
 * together.
 */
export const thresholds = { match: 0.8, review: 0.65 } as const;

/** What is answered where a client asks for nothing else, and the most that it may ask for. */
export const limits = { results: 5, mostResults: 500, queries: 100, values: 100 } as const;

/** What a score means: the same organisation, one that a person should look at, or another one. */
export type Decision = "match" | "review" | "no";

/**
 * From this score on two entries are taken for one organisation, and from `review` on a person should look.
 * Chosen on the labelled pairs of `bench/names`, which prints precision and recall at both.
 */
export const thresholds = { match: 0.8, review: 0.65 } as const;

/** The decision that a score (0–1) leads to. */
export const decide = (score: number): Decision =>
  score >= thresholds.match ? "match" : score >= thresholds.review ? "review" : "no";

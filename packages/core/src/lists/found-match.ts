import type { ListMatch } from "./list-match.js";

/** A match with the two names that led to it, so that equal ones can be told apart whatever order they came in. */
export interface FoundMatch {
  readonly match: ListMatch;
  readonly asked: string;
  readonly found: string;
}

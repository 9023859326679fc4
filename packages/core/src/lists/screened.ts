import type { ListMatch, MatchDecision } from "./list-match.js";

/** What a screening may depend on beside the supplier and the lists. */
export interface ScreeningOptions {
  /** ISO date: entries not yet in force or removed by then are left out. Without it, all that are not removed count. */
  asOf?: string;
  /** What people decided about earlier matches. */
  decisions?: MatchDecision[];
}

/** What lists say of a supplier. */
export interface Screened {
  /** Entries in force, the strongest first. */
  readonly matches: ListMatch[];
  /** Entries that once named it and are closed by then: history to show, never a match that counts. */
  readonly former: ListMatch[];
}

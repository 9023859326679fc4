import { lawAppliesFrom } from "./legal-effects.js";
import type { Listing } from "./listing.js";

/** Where an entry stands at a date. */
export type Standing = "in-force" | "not-yet" | "ended";

/** ISO dates compare as text; an entry begins to bite when both it and its law have begun. */
const hasBegun = (listing: Listing, asOf: string): boolean =>
  [listing.effective, lawAppliesFrom(listing)].every((from) => from === undefined || from <= asOf);

/**
 * Where an entry stands at a date: in force from the day it (and its law) takes effect to the day before it is removed.
 * Without a date every entry that is not removed counts as in force.
 *
 * @example
 * ```ts
 * standingOf({ id: "1", list: "own", name: "Example", legalEffect: "watch", removed: "2024-05-01" }, "2024-04-30"); // "in-force"
 * ```
 */
export const standingOf = (listing: Listing, asOf: string | undefined): Standing => {
  if (asOf === undefined) return listing.removed === undefined ? "in-force" : "ended";
  if (listing.removed !== undefined && listing.removed <= asOf) return "ended";
  return hasBegun(listing, asOf) ? "in-force" : "not-yet";
};

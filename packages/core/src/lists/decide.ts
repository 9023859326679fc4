import { phrase } from "../catalogue/catalogue.js";
import type { ListMatch, MatchDecision } from "./list-match.js";
import { listingHash } from "./listing-hash.js";

/** The decisions of people about one supplier, by listing, the latest first. */
export function decisionsAbout(
  supplierId: string,
  decisions: readonly MatchDecision[],
): ReadonlyMap<string, readonly MatchDecision[]> {
  const about = new Map<string, MatchDecision[]>();
  for (const decision of decisions) {
    if (decision.supplierId !== supplierId) continue;
    about.set(decision.listingId, [...(about.get(decision.listingId) ?? []), decision]);
  }
  for (const each of about.values()) each.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return about;
}

/**
 * A match as a person decided it: a confirmed one counts, a cleared one no longer does but stays to be seen. A decision
 * about an earlier wording of the listing has lapsed, which is said.
 */
export function decided(match: ListMatch, about: ReadonlyMap<string, readonly MatchDecision[]>): ListMatch {
  const decisions = about.get(match.listing.id);
  if (decisions === undefined) return match;
  const hash = listingHash(match.listing);
  const standing = decisions.find((decision) => decision.listingHash === hash);
  if (standing !== undefined)
    return { ...match, decision: standing.verdict === "confirmed" ? "match" : "review", decidedBy: standing };
  const { verdict, at, by } = decisions[0]!;
  const text = phrase("list.reason.lapsed", { verdict, at, by });
  return { ...match, reasons: [...match.reasons, { kind: "decision-lapsed", text, weight: 0 }] };
}

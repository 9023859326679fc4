import type { FoundMatch } from "./found-match.js";
import type { ListMatch } from "./list-match.js";
import type { Listing } from "./listing.js";

const routes: readonly ListMatch["matchedOn"][] = ["identifier", "name", "alias", "site", "parent", "owner", "good"];

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Matches before reviews, then the higher score, then the nearer route. */
const byStrength = (a: ListMatch, b: ListMatch): number =>
  byText(a.decision, b.decision) || b.score - a.score || routes.indexOf(a.matchedOn) - routes.indexOf(b.matchedOn);

const stronger = (a: FoundMatch, b: FoundMatch): boolean =>
  (byStrength(a.match, b.match) || byText(a.asked, b.asked) || byText(a.found, b.found)) < 0;

/** The strongest match of each listing, the strongest first; the order in which they were found does not matter. */
export function strongestOf(found: readonly FoundMatch[]): ListMatch[] {
  if (found.length === 0) return [];
  const best = new Map<Listing, FoundMatch>();
  for (const each of found) {
    const before = best.get(each.match.listing);
    if (before === undefined || stronger(each, before)) best.set(each.match.listing, each);
  }
  return sorted([...best.values()].map(({ match }) => match));
}

/** Matches in their order: the strongest first, equal ones by list and id. */
export const sorted = (matches: ListMatch[]): ListMatch[] =>
  matches.sort(
    (a, b) => byStrength(a, b) || byText(a.listing.list, b.listing.list) || byText(a.listing.id, b.listing.id),
  );

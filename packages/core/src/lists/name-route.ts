import type { NamedEntity, NameHit } from "../names/index.js";
import { doubtsAbout, stateOf } from "./doubt.js";
import type { FoundMatch } from "./found-match.js";
import type { ListIndex } from "./list-index.js";
import type { ListMatch } from "./list-match.js";
import type { ListedName } from "./listed-name.js";
import type { Listing } from "./listing.js";
import type { Party } from "./party.js";

/** More entries than could be meant by one name. */
const mostHits = 50;

const isIdentified = ({ reasons }: NameHit): boolean =>
  reasons.some(({ kind, weight }) => kind === "identifier" && weight > 0);

function matchedOn(party: Party, mainAsked: boolean, listed: ListedName, hit: NameHit): ListMatch["matchedOn"] {
  if (party.role !== "self") return party.role;
  if (isIdentified(hit)) return "identifier";
  return mainAsked && listed.main ? "name" : "alias";
}

const queryOf = (party: Party, name: string): NamedEntity => ({
  name,
  ...(party.country !== undefined && { country: party.country }),
  ...(party.address !== undefined && { address: party.address }),
  ...(party.identifiers !== undefined && { identifiers: party.identifiers }),
});

function read(party: Party, name: string, mainAsked: boolean, listed: ListedName, hit: NameHit): FoundMatch {
  const { listing } = listed;
  const doubts = doubtsAbout(listing, party, hit.reasons);
  const state = stateOf(listing);
  const sure = hit.decision === "match" && doubts.length === 0 && !state.suspended;
  const match: ListMatch = {
    listing,
    decision: sure ? "match" : "review",
    score: hit.score,
    matchedOn: matchedOn(party, mainAsked, listed, hit),
    reasons: [...hit.reasons, ...doubts, ...state.reasons],
  };
  return { match, asked: name, found: listed.text };
}

/** The listings that bear a party's names or registrations, those that are not `wanted` excepted. */
export function byName(party: Party, lists: ListIndex, wanted: (listing: Listing) => boolean): FoundMatch[] {
  const found: FoundMatch[] = [];
  const look = (name: string, mainAsked: boolean) => {
    for (const hit of lists.names.search(queryOf(party, name), { limit: mostHits })) {
      const listed = lists.listed[Number(hit.id)]!;
      const { listing } = listed;
      if (party.vessel && listing.kind !== "vessel") continue;
      if (wanted(listing)) found.push(read(party, name, mainAsked, listed, hit));
    }
  };
  look(party.name, true);
  for (const name of party.otherNames) look(name, false);
  return found;
}

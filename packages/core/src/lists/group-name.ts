import { phrase } from "../catalogue/catalogue.js";
import { readName } from "../names/reading.js";
import type { FoundMatch } from "./found-match.js";
import type { ListedName } from "./listed-name.js";
import type { Listing } from "./listing.js";
import type { Party } from "./party.js";

/** A name whose entry extends to subsidiaries or subordinates, which often bear it inside their own. */
export interface GroupName {
  readonly listed: ListedName;
  readonly words: readonly string[];
  /** The word that tells it best: a plain name without it need not be read. */
  readonly telling: string;
}

/** Fewer bits than a rare word has are borne by many firms that belong to nobody. */
const leastBits = 8;

/** Scores as the least of reviews: the firm is another one than the listed, and may belong to it. */
const score = 0.65;

function groupNameOf(listed: ListedName): GroupName[] {
  if (listed.listing.covers === undefined) return [];
  const written = listed.text.toLowerCase();
  return readName(listed.text).flatMap(({ tokens }) => {
    const bits = tokens.reduce((sum, { weight }) => sum + weight, 0);
    const [telling] = tokens.filter(({ key }) => written.includes(key)).sort((a, b) => b.weight - a.weight);
    if (bits < leastBits || telling === undefined) return [];
    return [{ listed, words: tokens.map(({ key }) => key), telling: telling.key }];
  });
}

/** The names of listings that extend to others, read once. */
export const groupNamesOf = (listed: readonly ListedName[]): GroupName[] => listed.flatMap(groupNameOf);

const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text);

const holds = (words: readonly string[], group: readonly string[]): boolean =>
  words.some((_, at) => group.every((word, i) => words[at + i] === word));

/** The listings whose name stands inside a longer name of the party, where they extend to whoever belongs to them. */
export function byGroupName(
  party: Party,
  groups: readonly GroupName[],
  wanted: (listing: Listing) => boolean,
): FoundMatch[] {
  if (party.vessel || party.role === "good") return [];
  return [party.name, ...party.otherNames].flatMap((name) => {
    const plain = name.toLowerCase();
    if (isPlain(plain) && !groups.some(({ telling }) => plain.includes(telling))) return [];
    const readings = readName(name).map(({ tokens }) => tokens.map(({ key }) => key));
    return groups
      .filter(({ words, listed }) => wanted(listed.listing) && readings.some((reading) => holds(reading, words)))
      .map(({ listed: { listing, text } }) => ({
        match: {
          listing,
          decision: "review" as const,
          score,
          matchedOn: party.role === "self" ? ("name" as const) : party.role,
          reasons: [
            {
              kind: "group",
              text: phrase("list.reason.group", { name: text, covers: listing.covers ?? "" }),
              weight: 5,
              query: name,
              candidate: text,
            },
          ],
        },
        asked: name,
        found: text,
      }));
  });
}

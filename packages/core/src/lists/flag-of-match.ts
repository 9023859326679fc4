import { phrase } from "../catalogue/catalogue.js";
import type { LegalEffect } from "./legal-effect.js";
import { lawOf } from "./legal-effects.js";
import type { ListMatch } from "./list-match.js";
import { listTitle } from "./list-title.js";
import type { Listing } from "./listing.js";

/** What a reader is told of a match; an assessment shows it as a flag. */
export interface MatchFlag {
  id: string;
  severity: "notice" | "serious" | "critical";
  text: string;
  legalEffect: LegalEffect;
  because: string;
}

const sentences = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== "").join(" ");

/** What the entry itself says: since when, on what ground, for which goods, whom else it extends to. */
function entryOf(listing: Listing): string {
  const { effective, legalBasis, merchandise, covers } = listing;
  return sentences(
    effective === undefined ? undefined : phrase("list.since", { date: effective }),
    legalBasis === undefined ? undefined : phrase("list.basis", { basis: legalBasis }),
    merchandise === undefined ? undefined : phrase("list.merchandise", { merchandise }),
    covers === undefined ? undefined : phrase("list.covers", { covers }),
  );
}

const decision = ({ decidedBy }: ListMatch): string | undefined =>
  decidedBy && phrase("list.confirmed", { by: decidedBy.by, at: decidedBy.at, reason: decidedBy.reason });

/** Whether a person has found that a match is about somebody else. */
export const isCleared = ({ decidedBy }: ListMatch): boolean => decidedBy?.verdict === "cleared";

/** Whether a match puts a supplier into the top tier, whatever its score and controls. */
export const forcesTopTier = (match: ListMatch): boolean => match.decision === "match" && !isCleared(match);

/**
 * What a match means, in words with its legal effect: critical where it is certain, serious where a person must look;
 * undefined where a person has cleared it.
 *
 * @example
 * ```ts
 * screenSupplier(supplier, lists).flatMap((match) => flagOfMatch(match) ?? []);
 * ```
 */
export const flagOfMatch = (match: ListMatch): MatchFlag | undefined => {
  if (isCleared(match)) return undefined;
  const { listing, matchedOn } = match;
  const law = lawOf(listing);
  const certain = match.decision === "match";
  return {
    id: `list:${listing.list}:${listing.id}`,
    severity: certain ? "critical" : "serious",
    text: sentences(
      phrase(certain ? `list.match.${matchedOn}` : `list.review.${matchedOn}`, {
        name: listing.name,
        list: listTitle(listing.list),
      }),
      certain ? law.words : phrase("list.ifSo", { words: law.words }),
    ),
    legalEffect: listing.legalEffect,
    because: sentences(entryOf(listing), phrase("list.law", { law: law.law }), decision(match)),
  };
};

/** A notice of a closed entry: it has no effect any more, and says so. */
export const noticeOfFormerMatch = ({ listing }: ListMatch): Omit<MatchFlag, "legalEffect"> => ({
  id: `list:${listing.list}:${listing.id}`,
  severity: "notice",
  text: phrase("list.former", {
    name: listing.name,
    list: listTitle(listing.list),
    removed: listing.removed ?? "",
  }),
  because: sentences(
    entryOf(listing),
    listing.removal === undefined ? undefined : phrase("list.removal", { removal: listing.removal }),
  ),
});

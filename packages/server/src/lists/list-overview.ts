import { type LawOfListing, type ListEdition, type Listing, lawOf, referenceEditions } from "@manumit/core";

/** What entries of a list do in law, and how many of them. */
export interface EffectOfList extends LawOfListing {
  readonly listings: number;
}

/** A list that is screened against: which edition, how large, how old, and what it means in law. */
export interface ListOverview {
  readonly list: string;
  readonly title: string;
  /** The publisher's date or version. */
  readonly edition: string;
  /** ISO date on which it was read. */
  readonly retrieved: string;
  readonly url?: string;
  readonly listings: number;
  /** Entries that have ended and are kept as history. */
  readonly closed: number;
  /** Of the entries that have not ended. */
  readonly effects: readonly EffectOfList[];
  /** What the edition is known to lack. */
  readonly gaps?: string;
  /** Days since its edition, or since it was read where the edition is no date. */
  readonly ageDays: number;
  /** Older than `staleAfterDays`. */
  readonly stale: boolean;
}

/** Official lists change every few weeks: one older than this should be loaded anew. */
export const staleAfterDays = 90;

const msPerDay = 86_400_000;

const ageInDays = (edition: string, retrieved: string, today: string): number => {
  const dated = /^\d{4}-\d\d-\d\d/.exec(edition)?.[0];
  const since = dated === undefined || Number.isNaN(Date.parse(dated)) ? retrieved : dated;
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(since)) / msPerDay));
};

const effectsOf = (open: readonly Listing[]): EffectOfList[] => {
  const counts = new Map<string, { law: LawOfListing; listings: number }>();
  for (const listing of open) {
    const counted = counts.get(listing.legalEffect) ?? { law: lawOf(listing), listings: 0 };
    counts.set(listing.legalEffect, { ...counted, listings: counted.listings + 1 });
  }
  return [...counts.values()].map(({ law, listings }) => ({ ...law, listings }));
};

const overviewOf = (edition: ListEdition, list: string, today: string): ListOverview => {
  const listings = edition.listings.filter((listing) => listing.list === list);
  const open = listings.filter(({ removed }) => removed === undefined || removed > today);
  const part = edition.parts?.find(({ dataset }) => dataset === list);
  const published = referenceEditions().find(({ dataset }) => dataset === list);
  const dated = (part ?? edition).edition;
  const gaps = part ? published?.note : edition.gaps;
  const ageDays = ageInDays(dated, edition.retrieved, today);
  return {
    list,
    title: published?.title ?? edition.title,
    edition: dated,
    retrieved: edition.retrieved,
    ...(published?.url !== undefined && { url: published.url }),
    listings: listings.length,
    closed: listings.length - open.length,
    effects: effectsOf(open),
    ...(gaps !== undefined && { gaps }),
    ageDays,
    stale: ageDays > staleAfterDays,
  };
};

/** The lists of some editions, one by one, as they stand today (an ISO date). An edition may hold several lists. */
export const listOverviews = (editions: readonly ListEdition[], today: string): readonly ListOverview[] =>
  editions.flatMap((edition) =>
    [...new Set(edition.listings.map(({ list }) => list))].map((list) => overviewOf(edition, list, today)),
  );

import { phrase } from "../catalogue/catalogue.js";
import type { NameReason } from "../names/index.js";
import type { Listing } from "./listing.js";
import type { Party } from "./party.js";
import { sisterWord } from "./sister.js";

/**
 * What two names must share, in bits, to be taken for one organisation across a border: a rare word and a trade word or
 * more. "Hoshine Silicon Industry" does, "Western Gold" and "Meike" do not.
 */
const bitsAcrossBorders = 13;

/** From here on a holding gives significant control (the threshold of registers of beneficial owners). */
const significantShare = 0.25;

const doubt = (kind: string, text: string, weight = -1): NameReason => ({ kind, text, weight });

const notAboutWords = new Set(["country", "identifier", "address", "legal-form", "order"]);

const agreedBits = (reasons: readonly NameReason[]): number =>
  reasons.reduce((sum, { kind, weight }) => (weight > 0 && !notAboutWords.has(kind) ? sum + weight : sum), 0);

const isIdentified = (reasons: readonly NameReason[]): boolean =>
  reasons.some(({ kind, weight }) => kind === "identifier" && weight > 0);

const isForeign = (reasons: readonly NameReason[]): boolean =>
  reasons.some(({ kind, weight }) => kind === "country" && weight <= -2);

/**
 * Reasons why a person must look before a found name counts, whatever the names themselves say. None for most.
 */
export const doubtsAbout = (listing: Listing, party: Party, reasons: readonly NameReason[]): NameReason[] => {
  const doubts: NameReason[] = [];
  if (listing.kind === "vessel" && !party.vessel) doubts.push(doubt("vessel", phrase("list.reason.vessel")));
  if (!isIdentified(reasons)) {
    if (isForeign(reasons) && agreedBits(reasons) < bitsAcrossBorders)
      doubts.push(doubt("other-country", phrase("list.reason.otherCountry")));
    const word = sisterWord(reasons);
    if (word !== undefined) doubts.push(doubt("sister", phrase("list.reason.sister", { word })));
  }
  if (party.role === "owner" && party.share !== undefined && party.share < significantShare)
    doubts.push(doubt("share", phrase("list.reason.share", { percent: Math.round(party.share * 100) })));
  return doubts;
};

/** What a reader must know of an order beside its text; an order that is suspended is for a person to judge. */
export const stateOf = ({ status }: Listing): { readonly reasons: NameReason[]; readonly suspended: boolean } => {
  if (status === undefined) return { reasons: [], suspended: false };
  const suspended = status === "suspended";
  const text = phrase(suspended ? "list.reason.suspended" : "list.reason.modified");
  return { reasons: [doubt(status, text, suspended ? -1 : 0)], suspended };
};

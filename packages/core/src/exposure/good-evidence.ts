import { phrase } from "../catalogue/catalogue.js";
import type { Spread } from "../methodology/methodology.js";
import { cite } from "./cite.js";
import { type Evidence, lasting } from "./evidence.js";
import type { WeighedListing } from "./good-listing-weight.js";

/** A good weighed at an origin: where it is listed for that (alpha-2), and the evidence that it has become. */
export interface WeighedGood extends WeighedListing {
  readonly listedAt: string | undefined;
  readonly evidence: { readonly counted: number; readonly made: Evidence }[];
}

/** By how surely a description tells of it, a good may weigh any number of things; of these so many are kept. */
const evidenceKept = 50;

const makeEvidence = ({ good, words, sources }: WeighedGood, weight: number, counted: number, spread: Spread) =>
  lasting({
    id: "good",
    group: "good",
    label: phrase("factor.good"),
    weight,
    known: true,
    value: good,
    why: counted > 0 ? phrase("factor.good.overlap", { why: words, decibans: counted }) : words,
    sources: sources.length > 0 ? sources : [cite("us-dol-goods")],
    spread,
  });

/**
 * The evidence of a good that adds `weight`, when the country's own weight has counted `counted` decibans of it already:
 * one object for all suppliers of whom that holds.
 */
export const goodEvidence = (good: WeighedGood, weight: number, counted: number, spread: Spread): Evidence => {
  for (const { counted: before, made } of good.evidence) {
    if (made.weight === weight && before === counted && made.spread === spread) return made;
  }
  const made = makeEvidence(good, weight, counted, spread);
  if (good.evidence.length >= evidenceKept) good.evidence.length = 0;
  good.evidence.push({ counted, made });
  return made;
};

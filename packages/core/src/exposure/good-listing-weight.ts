import { phrase } from "../catalogue/catalogue.js";
import { type GoodListing, type ListedFor, type ListedGood, listedAnywhere } from "../good/index.js";
import type { Methodology } from "../methodology/methodology.js";
import type { EditionRef } from "../reference/edition-ref.js";
import { cite } from "./cite.js";

type Method = Methodology["good"];

const weightOf = (kind: ListedFor, method: Method): number => {
  switch (kind) {
    case "forced-labour":
      return method.forcedLabour;
    case "forced-child-labour":
      return method.forcedChildLabour;
    case "import-order":
      return method.importOrder;
    case "input":
      return method.input;
    case "priority-sector":
      return method.prioritySector;
    case "child-labour":
      return method.childLabour;
  }
};

/** The gravest thing that a listing says, and what it weighs. */
const gravest = ({ kinds }: GoodListing, method: Method): { kind: ListedFor; weight: number } | undefined => {
  let worst: { kind: ListedFor; weight: number } | undefined;
  for (const kind of kinds) {
    const weight = weightOf(kind, method);
    if (worst === undefined || weight > worst.weight) worst = { kind, weight };
  }
  return worst;
};

/** What a list says of a good, weighed, in words and with its sources. */
export interface WeighedListing {
  readonly good: string;
  readonly weight: number;
  readonly words: string;
  readonly sources: EditionRef[];
}

/** The heaviest of several listings; a listing that concerns an input of the good weighs less. */
export const heaviestListing = (listed: readonly ListedGood[], method: Method): WeighedListing | undefined => {
  let heaviest: WeighedListing | undefined;
  for (const { relation, good, listing } of listed) {
    const worst = gravest(listing, method);
    if (worst === undefined) continue;
    const times = relation === "input" ? method.asInput : relation === "usual-input" ? method.asUsualInput : 1;
    const weight = worst.weight * times;
    if (heaviest !== undefined && weight <= heaviest.weight) continue;
    const through = relation === "input" || relation === "usual-input" ? phrase(`good.relation.${relation}`) : "";
    heaviest = {
      good,
      weight,
      words: phrase(`good.listed.${worst.kind}`, { name: listing.name }) + through,
      sources: listing.sources.map(cite),
    };
  }
  return heaviest;
};

/** Origins from which the good is listed for forced labour, with the sources that say so. */
export const listedElsewhere = (good: string): { count: number; sources: EditionRef[] } => {
  const forced = listedAnywhere(good).filter(({ listing }) => listing.kinds.includes("forced-labour"));
  return {
    count: new Set(forced.map(({ listing }) => listing.origin)).size,
    sources: [...new Set(forced.flatMap(({ listing }) => listing.sources))].map(cite),
  };
};

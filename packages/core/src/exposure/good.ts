import { phrase } from "../catalogue/catalogue.js";
import { goodsOfActivity, listingsFor } from "../good/index.js";
import type { Methodology } from "../methodology/methodology.js";
import { countryName } from "../reference/country-record.js";
import { cite } from "./cite.js";
import type { Evidence } from "./evidence.js";
import { heaviestListing, listedElsewhere, type WeighedListing } from "./good-listing-weight.js";
import { toHundredths } from "./overlap.js";
import { remember } from "./remember.js";
import type { Candidate, GoodsUnderstood } from "./understand-goods.js";

/** What a supplier does, and how surely: 1 for a declared activity, the probability for one read from the description. */
export interface ActivityAt {
  readonly isic: string;
  readonly probability: number;
}

/** Where it works, and what the country's own weight already counts for listed goods. */
export interface PlaceOfGoods {
  readonly country: string | undefined;
  readonly listedGoodsPart: number;
}

interface Weighed extends WeighedListing {
  readonly good: string;
  readonly listedAt: string | undefined;
}

/** Weighs goods by one methodology, remembering what depends on good and origin alone. */
export type GoodReader = (goods: GoodsUnderstood, activities: readonly ActivityAt[], place: PlaceOfGoods) => Evidence;

const nameOf = (country: string) => countryName(country) ?? country;

export const goodReader = ({ good: method }: Methodology): GoodReader => {
  const atOrigin = remember((key: string) => {
    const [good, origin] = key.split("\n") as [string, string];
    return heaviestListing(listingsFor(good, origin), method);
  });
  const elsewhere = remember(listedElsewhere);
  const ofActivity = remember((key: string) => {
    const [isic, country] = key.split("\n") as [string, string];
    const goods = goodsOfActivity(isic, country);
    const heaviest = heaviestListing(goods, method);
    return heaviest && { ...heaviest, certainty: goods[0]!.certainty, good: goods.map(({ good }) => good)[0]! };
  });

  const weigh = ({ good, origin, how, times }: Candidate, country: string | undefined): Weighed => {
    const at = origin ?? country;
    const assumed = origin === undefined && how === "given";
    const said = assumed ? phrase("good.how.assumedOrigin") : how === "given" ? "" : phrase(`good.how.${how}`);
    const scale = times * (assumed ? method.assumedOrigin : 1);
    const listed = at === undefined ? undefined : atOrigin(`${good}\n${at}`);
    if (listed !== undefined && at !== undefined) {
      const words = phrase("factor.good.listed", { good, origin: nameOf(at), what: listed.words, how: said });
      return { good, listedAt: at, weight: listed.weight * scale, words, sources: listed.sources };
    }
    const { count, sources } = elsewhere(good);
    if (count === 0)
      return { good, listedAt: undefined, weight: 0, words: phrase("factor.good.notListed", { good }), sources: [] };
    const words =
      at === undefined
        ? phrase("factor.good.elsewhereUnknown", { good, count, how: said })
        : phrase("factor.good.elsewhere", { good, count, origin: nameOf(at), how: said });
    const weight = Math.min(5 * Math.log10(1 + count), method.elsewhereMost) * scale;
    return { good, listedAt: undefined, weight, words, sources };
  };

  const implied = ({ isic, probability }: ActivityAt, country: string): Weighed | undefined => {
    const listed = ofActivity(`${isic}\n${country}`);
    if (listed === undefined) return undefined;
    const how = listed.certainty === "class" ? "impliedByClass" : "impliedByDivision";
    const said = phrase(`good.how.${how}`);
    return {
      good: listed.good,
      listedAt: country,
      weight: listed.weight * method[how] * probability,
      words: phrase("factor.good.listed", {
        good: listed.good,
        origin: nameOf(country),
        what: listed.words,
        how: said,
      }),
      sources: listed.sources,
    };
  };

  return (goods, activities, { country, listedGoodsPart }) => {
    let heaviest: Weighed | undefined;
    let most = 0;
    let counted = 0;
    const consider = (weighed: Weighed | undefined) => {
      if (weighed === undefined) return;
      const overlap = weighed.listedAt === country ? Math.min(listedGoodsPart, weighed.weight) : 0;
      const net = weighed.weight - overlap;
      if (heaviest !== undefined && (net < most || (net === most && weighed.words >= heaviest.words))) return;
      [heaviest, most, counted] = [weighed, net, overlap];
    };
    for (const candidate of goods.candidates) consider(weigh(candidate, country));
    if (country !== undefined) for (const activity of activities) consider(implied(activity, country));

    const spread = method.spread[goods.state];
    if (heaviest === undefined) return { ...unknownGood(goods.unreadable), spread };
    return {
      id: "good",
      group: "good",
      label: phrase("factor.good"),
      weight: toHundredths(most),
      known: true,
      value: heaviest.good,
      why:
        counted > 0
          ? phrase("factor.good.overlap", { why: heaviest.words, decibans: toHundredths(counted) })
          : heaviest.words,
      sources: (heaviest.sources.length > 0 ? heaviest.sources : ["us-dol-goods"]).map(cite),
      spread,
    };
  };
};

const unknownGood = (unreadable: boolean): Omit<Evidence, "spread"> => ({
  id: "good",
  group: "good",
  label: phrase("factor.good"),
  weight: 0,
  known: false,
  value: null,
  why: phrase(unreadable ? "factor.good.unreadable" : "factor.good.unknown"),
  sources: [],
});

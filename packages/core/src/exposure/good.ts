import { phrase } from "../catalogue/catalogue.js";
import { goodsOfActivity, listingsFor } from "../good/index.js";
import type { Methodology } from "../methodology/methodology.js";
import { countryName } from "../reference/country-record.js";
import type { CountryExposure } from "./country-exposure.js";
import { type Evidence, noEvidence } from "./evidence.js";
import { goodEvidence, type WeighedGood } from "./good-evidence.js";
import { heaviestListing, listedElsewhere } from "./good-listing-weight.js";
import { toHundredths } from "./overlap.js";
import { remember } from "./remember.js";
import type { GoodsUnderstood, How } from "./understand-goods.js";

/** What a supplier does, and how surely: 1 for a declared activity, the probability for one read from the description. */
export interface ActivityAt {
  readonly isic: string;
  readonly probability: number;
}

/** Weighs goods by one methodology, remembering what depends on good, origin and activity alone. */
export type GoodReader = (
  goods: GoodsUnderstood,
  activities: readonly ActivityAt[],
  worksIn: CountryExposure,
) => Evidence;

const nameOf = (country: string) => countryName(country) ?? country;

/** How a good came to be considered, in the words that follow its name. */
const saidOf = (how: How | "assumedOrigin") => (how === "given" ? "" : phrase(`good.how.${how}`));

export const goodReader = ({ good: method }: Methodology): GoodReader => {
  /** A good at a known origin (alpha-2), or one whose origin is not known. */
  const weighGood = (good: string, origin: string | undefined, how: How | "assumedOrigin"): WeighedGood => {
    const listed = origin === undefined ? undefined : heaviestListing(listingsFor(good, origin), method);
    if (origin !== undefined && listed !== undefined) {
      const words = phrase("factor.good.listed", {
        good,
        origin: nameOf(origin),
        what: listed.words,
        how: saidOf(how),
      });
      return { ...listed, good, listedAt: origin, words, evidence: [] };
    }
    const { count, sources } = listedElsewhere(good);
    const elsewhere = { good, listedAt: undefined, sources, evidence: [] };
    if (count === 0) return { ...elsewhere, weight: 0, words: phrase("factor.good.notListed", { good }) };
    const weight = Math.min(5 * Math.log10(1 + count), method.elsewhereMost);
    const words =
      origin === undefined
        ? phrase("factor.good.elsewhereUnknown", { good, count, how: saidOf(how) })
        : phrase("factor.good.elsewhere", { good, count, origin: nameOf(origin), how: saidOf(how) });
    return { ...elsewhere, weight, words };
  };
  // The vocabulary of goods and the countries are few, so all their pairs may be kept.
  const known = remember((how: How | "assumedOrigin") =>
    remember((origin: string | undefined) => remember((good: string) => weighGood(good, origin, how))),
  );

  /** What an activity makes in a country, where that is listed. */
  const impliedBy = (isic: string, country: string): WeighedGood | undefined => {
    const goods = goodsOfActivity(isic, country);
    const listed = heaviestListing(goods, method);
    if (listed === undefined) return undefined;
    const how = goods[0]?.certainty === "class" ? "impliedByClass" : "impliedByDivision";
    const { good } = listed;
    const words = phrase("factor.good.listed", {
      good,
      origin: nameOf(country),
      what: listed.words,
      how: phrase(`good.how.${how}`),
    });
    return { ...listed, listedAt: country, weight: listed.weight * method[how], words, evidence: [] };
  };
  const implied = remember((country: string) => remember((isic: string) => impliedBy(isic, country)));

  const unknown = noEvidence("good", "good", "factor.good", "factor.good.unknown", method.spread.unknown);
  const unreadable = noEvidence("good", "good", "factor.good", "factor.good.unreadable", method.spread.unknown);

  return (goods, activities, { alpha2: country, listedGoodsPart }) => {
    let heaviest: WeighedGood | undefined;
    let most = 0;
    let counted = 0;
    const consider = (weighed: WeighedGood, scale: number) => {
      const weight = weighed.weight * scale;
      const overlap = weighed.listedAt === country ? Math.min(listedGoodsPart, weight) : 0;
      const net = weight - overlap;
      if (heaviest !== undefined && (net < most || (net === most && weighed.words >= heaviest.words))) return;
      heaviest = weighed;
      most = net;
      counted = overlap;
    };
    for (const { good, origin, how, times } of goods.candidates) {
      const assumed = origin === undefined && how === "given" && country !== undefined;
      const weighed = known(assumed ? "assumedOrigin" : how)(origin ?? country)(good);
      consider(weighed, assumed ? times * method.assumedOrigin : times);
    }
    if (country !== undefined) {
      for (const { isic, probability } of activities) {
        const made = implied(country)(isic);
        if (made !== undefined) consider(made, probability);
      }
    }

    if (heaviest === undefined) return goods.unreadable ? unreadable : unknown;
    return goodEvidence(heaviest, toHundredths(most), toHundredths(counted), method.spread[goods.state]);
  };
};

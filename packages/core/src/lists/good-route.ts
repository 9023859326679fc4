import { phrase } from "../catalogue/catalogue.js";
import type { NameReason } from "../names/index.js";
import type { PlaceDescription } from "../place/index.js";
import { countryName } from "../reference/country-record.js";
import type { Supplier } from "../supplier/index.js";
import { stateOf } from "./doubt.js";
import type { FoundMatch } from "./found-match.js";
import { doubtsAboutGood } from "./good-doubt.js";
import { type GoodOrigin, originOf } from "./good-origin.js";
import type { Coverage, GoodsRule } from "./goods-rule.js";
import { goodsOffered, type OfferedGood } from "./offered-good.js";
import { workplacesOf } from "./workplaces.js";

/** Scores order: a declared good of a declared origin goes before what had to be read from where the supplier works. */
const score = { itself: 1, contains: 0.97, assumedOrigin: 0.9, forAPerson: 0.7 } as const;

const placeOf = ({ listing, country }: GoodsRule): string =>
  listing.region ?? (country === undefined ? "" : (countryName(country) ?? country));

const goodReason = (text: string, good: string, of: string, how: Coverage): NameReason => ({
  kind: "good",
  text: phrase(how === "itself" ? "list.reason.good" : "list.reason.goodContains", { text, good, of }),
  weight: 10,
  query: text,
  candidate: of,
});

function originReason(rule: GoodsRule, { where, assumed }: GoodOrigin): NameReason {
  const place = placeOf(rule);
  if (where === "unsaid") return { kind: "origin", text: phrase("list.reason.originUnsaid", { place }), weight: 1 };
  return assumed
    ? { kind: "origin", text: phrase("list.reason.originAssumed", { place }), weight: 4 }
    : { kind: "origin", text: phrase("list.reason.origin", { place }), weight: 8 };
}

/** The way in which the good is nearest to the order. */
function nearest(rule: GoodsRule, names: readonly string[]) {
  let near: { good: string; how: Coverage; of: string } | undefined;
  for (const good of names) {
    const coverage = rule.coverage(good);
    if (coverage !== undefined && (near === undefined || (near.how === "contains" && coverage.how === "itself")))
      near = { good, ...coverage };
  }
  return near;
}

/** The words that name the good, not a whole profile. */
const quote = ({ text, declared }: OfferedGood, good: string): string => (declared ? text : good);

function applied(
  rule: GoodsRule,
  good: OfferedGood,
  supplier: Supplier,
  places: readonly PlaceDescription[],
): FoundMatch | undefined {
  const origin = originOf(rule, good, places);
  if (origin.where === "outside") return undefined;
  const near = nearest(rule, good.names());
  if (near === undefined) return undefined;
  const { listing } = rule;
  const doubts = doubtsAboutGood(listing, good, supplier);
  const state = stateOf(listing);
  const sure = origin.where === "inside" && doubts.length === 0 && !state.suspended;
  const said = quote(good, near.good);
  return {
    match: {
      listing,
      decision: sure ? "match" : "review",
      score: sure ? (origin.assumed ? score.assumedOrigin : score[near.how]) : score.forAPerson,
      matchedOn: "good",
      reasons: [
        goodReason(said, near.good, near.of, near.how),
        originReason(rule, origin),
        ...doubts,
        ...state.reasons,
      ],
    },
    asked: said,
    found: near.of,
  };
}

/** The orders on classes of goods that a supplier falls under by what its goods are and where they are from. */
export function byGoods(supplier: Supplier, rules: readonly GoodsRule[]): FoundMatch[] {
  if (rules.length === 0) return [];
  const places = workplacesOf(supplier);
  return goodsOffered(supplier).flatMap((good) => rules.flatMap((rule) => applied(rule, good, supplier, places) ?? []));
}

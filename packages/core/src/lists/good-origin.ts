import type { PlaceDescription } from "../place/index.js";
import type { GoodsRule, Whereabouts } from "./goods-rule.js";
import type { OfferedGood } from "./offered-good.js";

/** Where a good is from, seen from an order; `assumed` where that is read from where the supplier works. */
export interface GoodOrigin {
  readonly where: Whereabouts;
  readonly assumed: boolean;
}

/** All places inside: inside. Only some: it cannot be told which of them the good is from. */
function among(rule: GoodsRule, places: readonly PlaceDescription[], whenNone: Whereabouts): GoodOrigin {
  if (places.length === 0) return { where: whenNone, assumed: true };
  const found = places.map((place) => rule.whereabouts(place));
  const all = (where: Whereabouts) => found.every((each) => each === where);
  return { where: all("inside") ? "inside" : all("outside") ? "outside" : "unsaid", assumed: true };
}

/**
 * Whether a good is from where an order is about. A declared origin and region decide; a good without an origin is taken
 * to be from where the supplier works, an input without an origin is from anywhere.
 */
export function originOf(rule: GoodsRule, good: OfferedGood, workplaces: readonly PlaceDescription[]): GoodOrigin {
  const { origin, originRegion: region, isInput } = good;
  if (origin === undefined && region === undefined)
    return isInput ? { where: "outside", assumed: true } : among(rule, workplaces, "outside");
  if (origin !== undefined && origin !== rule.country) return { where: "outside", assumed: false };
  if (region !== undefined || !rule.regional)
    return {
      where: rule.whereabouts({ country: origin ?? (rule.regional ? rule.country : undefined), region }),
      assumed: false,
    };
  const there = isInput ? [] : workplaces.filter(({ country }) => country === origin);
  return among(rule, there, "unsaid");
}

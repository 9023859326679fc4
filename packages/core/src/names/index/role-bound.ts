import { factorOfOtherNumber, shareMatched } from "../name-score.js";
import type { QueryWords } from "./query-words.js";
import { brandIn, numberIn, placeIn, Role, tradeIn } from "./roles.js";

/**
 * The best score that a query and a name can have, from the marks and weights beside a posting: each word of the query is
 * taken to be paired with the best, and the heaviest in each role, of the words that the marks allow.
 */
export function boundOfRoles(packed: number, first: number, second: number, query: QueryWords): number {
  const { weights, roles, firstMarks, secondMarks, pairStarts } = query;
  const { pairFirstMarks, pairSecondMarks, pairRoles, pairWeights, pairShares } = query;
  const count = query.tokens.length;
  let brand = brandIn(packed);
  let trade = tradeIn(packed);
  let place = placeIn(packed);
  let number = numberIn(packed);
  let brandAsked = 0;
  let tradeAsked = 0;
  let placeAsked = 0;
  let numberAsked = false;
  let matched = 0;
  for (let j = 0; j < count; j++) {
    let share = 0;
    let ownBrand = 0;
    let ownTrade = 0;
    let ownPlace = 0;
    let ownNumber = 0;
    if (((firstMarks[j] ?? 0) & first) !== 0 && ((secondMarks[j] ?? 0) & second) !== 0) {
      const end = pairStarts[j + 1] ?? 0;
      for (let k = pairStarts[j] ?? 0; k < end; k++) {
        if (((pairFirstMarks[k] ?? 0) & first) === 0 || ((pairSecondMarks[k] ?? 0) & second) === 0) continue;
        const weight = pairWeights[k] ?? 0;
        const role = pairRoles[k] ?? 0;
        share = Math.max(share, pairShares[k] ?? 0);
        if (role === Role.brand) ownBrand = Math.max(ownBrand, weight);
        else if (role === Role.trade) ownTrade = Math.max(ownTrade, weight);
        else if (role === Role.place) ownPlace = Math.max(ownPlace, weight);
        else ownNumber = Math.max(ownNumber, weight);
      }
    }
    if (share > 0) {
      matched += share;
      brand -= ownBrand;
      trade -= ownTrade;
      place -= ownPlace;
      number -= ownNumber;
      continue;
    }
    const role = roles[j] ?? 0;
    const weight = weights[j] ?? 0;
    if (role === Role.brand) brandAsked += weight;
    else if (role === Role.trade) tradeAsked += weight;
    else if (role === Role.place) placeAsked += weight;
    else numberAsked = true;
  }
  brand = Math.max(0, brand);
  trade = Math.max(0, trade);
  place = Math.max(0, place);
  number = Math.max(0, number);
  const score = shareMatched(
    matched,
    query.total - matched + brand + trade + place + number,
    Math.min(brandAsked, brand),
    Math.min(tradeAsked, trade),
    Math.min(placeAsked, place),
    true,
  );
  return numberAsked && number > 0 ? score * factorOfOtherNumber : score;
}

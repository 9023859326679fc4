export { findGoods, type GoodReading } from "./find-goods.js";
export { type GoodRecord, goodRecord } from "./good.js";
export { goodsOfCode, goodsOfHs } from "./good-codes.js";
export type { GoodListing, ListedFor } from "./good-listing.js";
export type { GoodMatch } from "./good-match.js";
export { broaderGoods, type GoodInput, inputsOf, partsOfGroup } from "./good-relations.js";
export { type ActivityGood, goodsOfActivity, goodsProducedBy } from "./goods-of-activity.js";
export { type ListedGood, type ListingRelation, listedAnywhere, listingsFor } from "./listed-goods.js";
export { resolveGood } from "./resolve-good.js";

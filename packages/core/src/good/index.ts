export { findGoods } from "./find-goods.js";
export { goodsOfCode, goodsOfHs } from "./good-codes.js";
export type { GoodListing, ListedFor } from "./good-listing.js";
export { broaderGoods, inputsOf } from "./good-relations.js";
export { goodsOfActivity, goodsProducedBy } from "./goods-of-activity.js";
export { type ListedGood, listedAnywhere, listingsFor } from "./listed-goods.js";
export { resolveGood } from "./resolve-good.js";

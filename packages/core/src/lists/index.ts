export { diffEditions, type EditionDiff } from "./diff-editions.js";
export { embeddedLists } from "./embedded-lists.js";
export { flagOfMatch, forcesTopTier, isCleared, noticeOfFormerMatch } from "./flag-of-match.js";
export { LegalEffect } from "./legal-effect.js";
export { type LawOfListing, lawOf } from "./legal-effects.js";
export { ListEdition, readListEdition } from "./list-edition.js";
export { buildListIndex, type ListIndex } from "./list-index.js";
export { ListMatch, MatchDecision } from "./list-match.js";
export { Listing, ListingKind, ListingStatus } from "./listing.js";
export { listingHash } from "./listing-hash.js";
export { matchName, type NameMatch, type NameMatchOptions } from "./match-name.js";
export {
  type ScreeningOptions,
  screened,
  screenSupplier,
} from "./screen-supplier.js";

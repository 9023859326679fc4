import { phrase } from "../catalogue/catalogue.js";
import { compareNames, type NameReason } from "../names/index.js";
import type { Supplier } from "../supplier/index.js";
import type { Listing } from "./listing.js";
import type { OfferedGood } from "./offered-good.js";
import { namesWords, wordsIn } from "./words-in.js";

/** Why an order whose good and origin fit may still not apply: it is limited, or excepts this supplier, or the good is only read from a text. */
export function doubtsAboutGood(listing: Listing, good: OfferedGood, supplier: Supplier): NameReason[] {
  const doubts: NameReason[] = [];
  const { limitedTo, exceptions = [] } = listing;
  if (limitedTo !== undefined && !namesWords(good.text, wordsIn(limitedTo)))
    doubts.push({ kind: "limited", text: phrase("list.reason.limited", { to: limitedTo }), weight: -3 });
  const excepted = exceptions.find((name) => compareNames(name, supplier.name).decision !== "no");
  if (excepted !== undefined)
    doubts.push({ kind: "exception", text: phrase("list.reason.exception", { name: excepted }), weight: -10 });
  if (!good.declared) doubts.push({ kind: "from-text", text: phrase("list.reason.fromText"), weight: -3 });
  return doubts;
}

import * as z from "zod/mini";
import { Country, Identifier } from "../supplier/index.js";
import { line, listOf, requiredText, textLimits } from "../supplier/text.js";
import { LegalEffect } from "./legal-effect.js";
import { listDate } from "./list-date.js";

const names = z.optional(listOf(requiredText()));

/** What an entry names: an organisation (where nothing is said), a vessel, or a class of goods of an origin. */
export const ListingKind = z
  .enum(["organisation", "vessel", "goods"])
  .register(z.globalRegistry, { id: "ListingKind", description: "What an entry of a list names." });
export type ListingKind = z.infer<typeof ListingKind>;

/** How far an open entry is in force; absent means fully. */
export const ListingStatus = z.enum(["modified-in-part", "suspended"]).register(z.globalRegistry, {
  id: "ListingStatus",
  description: "How far an open entry is in force; absent means fully.",
});
export type ListingStatus = z.infer<typeof ListingStatus>;

/**
 * An entry of a forced-labour list: one organisation, one vessel, or one class of goods. An order that names several
 * organisations gives several listings with one `order`.
 *
 * @example
 * ```ts
 * const listing: Listing = { id: "x-1", list: "own", name: "Example Mills", country: "PK", legalEffect: "watch" };
 * ```
 */
export const Listing = z
  .lazy(() =>
    z.strictObject({
      id: requiredText(textLimits.id),
      list: requiredText(textLimits.id),
      name: requiredText(),
      kind: z.optional(ListingKind),
      aliases: names,
      formerNames: names,
      country: z.optional(Country),
      region: z.optional(line),
      addresses: z.optional(listOf(line)),
      identifiers: z.optional(listOf(Identifier)),
      order: z.optional(requiredText(textLimits.id)),
      covers: z.optional(line),
      goods: z.optional(listOf(requiredText())),
      limitedTo: z.optional(line),
      exceptions: names,
      merchandise: z.optional(line),
      legalBasis: z.optional(line),
      legalEffect: LegalEffect,
      effective: z.optional(listDate),
      removed: z.optional(listDate),
      removal: z.optional(line),
      status: z.optional(ListingStatus),
      sourceUrl: z.optional(line),
    }),
  )
  .register(z.globalRegistry, {
    id: "Listing",
    description:
      "An entry of a forced-labour list. covers: whom else it extends to; goods, region and limitedTo: what an order on a class of goods is about; exceptions: whom it does not apply to; effective and removed: ISO dates, the day or month may be missing; removal: how it ended.",
  });
export type Listing = z.infer<typeof Listing>;

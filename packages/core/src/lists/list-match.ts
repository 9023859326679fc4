import * as z from "zod/mini";
import { NameReason } from "../names/name-reason.js";
import { Listing } from "./listing.js";

const text = z.string();

/** A person's decision about one match, respected until the listing changes (`listingHash`). */
export const MatchDecision = z
  .lazy(() =>
    z.strictObject({
      supplierId: text,
      listingId: text,
      verdict: z.enum(["confirmed", "cleared"]),
      reason: text,
      by: text,
      at: text,
      listingHash: text,
    }),
  )
  .register(z.globalRegistry, { id: "MatchDecision", description: "A person's decision about one match." });
export type MatchDecision = z.infer<typeof MatchDecision>;

/** Supplier ↔ listing, with a strength from 0 to 1 and the reasons for it. */
export const ListMatch = z
  .lazy(() =>
    z.strictObject({
      listing: Listing,
      decision: z.enum(["match", "review"]),
      score: z.number(),
      matchedOn: z.enum(["name", "alias", "identifier", "site", "parent", "owner", "good"]),
      reasons: z.array(NameReason),
      decidedBy: z.optional(MatchDecision),
    }),
  )
  .register(z.globalRegistry, {
    id: "ListMatch",
    description: "Supplier and listing, with a strength and the reasons for it.",
  });
export type ListMatch = z.infer<typeof ListMatch>;

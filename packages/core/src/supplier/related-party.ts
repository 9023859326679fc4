import * as z from "zod/mini";
import { Country } from "./country.js";
import { Identifier } from "./identifier.js";
import { listOf, requiredText, share } from "./text.js";

/** A parent or owner of a supplier; `share` is the part it holds, 0 to 1. */
export const RelatedParty = z
  .strictObject({
    name: requiredText(),
    country: z.optional(Country),
    identifiers: z.optional(listOf(Identifier)),
    share: z.optional(share),
  })
  .register(z.globalRegistry, { id: "RelatedParty", description: "A parent or owner of a supplier." });
export type RelatedParty = z.infer<typeof RelatedParty>;

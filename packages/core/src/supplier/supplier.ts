import * as z from "zod/mini";
import { DeclaredActivity } from "./activity.js";
import { DeclaredControl } from "./control.js";
import { Country } from "./country.js";
import { Declaration } from "./declaration.js";
import { Good } from "./good.js";
import { Identifier } from "./identifier.js";
import { RelatedParty } from "./related-party.js";
import { Site } from "./site.js";
import { line, listOf, prose, requiredText, textLimits } from "./text.js";
import { Workforce } from "./workforce.js";

/**
 * The organisation being screened, as declared. Only `id` and `name` are required; whatever else is missing becomes a gap.
 *
 * @example
 * ```ts
 * const supplier: Supplier = { id: "s-1", name: "Example Mills", country: "Pakistan", description: "cotton weaving" };
 * ```
 */
export const Supplier = z
  .strictObject({
    id: requiredText(textLimits.id),
    name: requiredText(),
    aliases: z.optional(listOf(requiredText())),
    formerNames: z.optional(listOf(requiredText())),
    country: z.optional(Country),
    address: z.optional(line),
    identifiers: z.optional(listOf(Identifier)),
    website: z.optional(line),
    description: z.optional(prose),
    activities: z.optional(listOf(DeclaredActivity)),
    goods: z.optional(listOf(Good)),
    sites: z.optional(listOf(Site)),
    workforce: z.optional(Workforce),
    controls: z.optional(listOf(DeclaredControl)),
    declarations: z.optional(listOf(Declaration)),
    statement: z.optional(z.strictObject({ url: z.optional(line), financialYear: z.optional(line) })),
    parents: z.optional(listOf(RelatedParty)),
    owners: z.optional(listOf(RelatedParty)),
    priceToLabourCost: z.optional(z.number().check(z.minimum(0), z.maximum(1_000))),
  })
  .register(z.globalRegistry, {
    id: "Supplier",
    description:
      "The organisation being screened, as declared. description is free text, used for activities and goods only where none are given; priceToLabourCost is unit price against the labour cost it must cover (1: only just covers it).",
  });
export type Supplier = z.infer<typeof Supplier>;

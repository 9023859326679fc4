import * as z from "zod/mini";
import { Country, Identifier } from "../supplier/index.js";
import { LegalEffect } from "./legal-effect.js";

const text = z.string();

/** An entry of a forced-labour list. */
export const Listing = z
  .strictObject({
    id: text,
    list: text,
    name: text,
    aliases: z.optional(z.array(text)),
    country: z.optional(Country),
    identifiers: z.optional(z.array(Identifier)),
    legalBasis: z.optional(text),
    legalEffect: LegalEffect,
    effective: z.optional(text),
    removed: z.optional(text),
    merchandise: z.optional(text),
    sourceUrl: z.optional(text),
  })
  .register(z.globalRegistry, { id: "Listing", description: "An entry of a forced-labour list." });
export type Listing = z.infer<typeof Listing>;

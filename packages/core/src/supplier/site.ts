import * as z from "zod/mini";
import { Country } from "./country.js";
import { headcount, line } from "./text.js";

export const SiteKind = z.enum([
  "factory",
  "farm",
  "mine",
  "vessel",
  "warehouse",
  "construction",
  "office",
  "shop",
  "home",
  "other",
]);
export type SiteKind = z.infer<typeof SiteKind>;

/** A place where a supplier works. */
export const Site = z
  .strictObject({
    name: z.optional(line),
    country: z.optional(Country),
    region: z.optional(line),
    address: z.optional(line),
    kind: z.optional(SiteKind),
    workers: z.optional(headcount),
  })
  .register(z.globalRegistry, { id: "Site", description: "A place where a supplier works." });
export type Site = z.infer<typeof Site>;

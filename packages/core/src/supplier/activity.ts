import * as z from "zod/mini";
import { requiredText, share } from "./text.js";

/** The classifications in which an activity may be declared. */
export const ActivityScheme = z
  .enum(["isic4", "nace2", "uksic2007", "naics2022", "cpv2008", "unspsc"])
  .register(z.globalRegistry, {
    id: "ActivityScheme",
    description: "A classification of economic activities or purchases.",
  });
export type ActivityScheme = z.infer<typeof ActivityScheme>;

/** What a supplier does, as a code of a classification; `share` is its part of turnover, 0 to 1. */
export const DeclaredActivity = z
  .strictObject({ scheme: ActivityScheme, code: requiredText(20), share: z.optional(share) })
  .register(z.globalRegistry, {
    id: "DeclaredActivity",
    description: "What a supplier does, as a code of a classification.",
  });
export type DeclaredActivity = z.infer<typeof DeclaredActivity>;

import * as z from "zod/mini";
import { Country } from "../supplier/index.js";
import { isoDate, requiredText } from "../supplier/text.js";

/** Who asks. A first responder works for an organisation that is designated to refer, where a country has such a list. */
export const ReferralRole = z.enum(["public-authority", "first-responder", "health", "business", "charity", "public"]);
export type ReferralRole = z.infer<typeof ReferralRole>;

export const ReferralAge = z.enum(["adult", "child", "unsure"]);
export const ReferralConsent = z.enum(["yes", "no", "not-asked"]);

/**
 * The situation of somebody who may be a victim, as far as a card needs it: never a name. Every field but `area` is
 * required. `area`: the town, county, state or nation where the person is; it decides local numbers and partnerships.
 * `consent`: what an adult said about being referred.
 */
export const ReferralSituation = z
  .strictObject({
    country: Country,
    area: z.optional(requiredText(200)),
    role: ReferralRole,
    age: ReferralAge,
    consent: ReferralConsent,
    danger: z.boolean(),
  })
  .register(z.globalRegistry, {
    id: "ReferralSituation",
    description: "The situation of somebody who may be a victim, without a name or anything that identifies them.",
  });
export type ReferralSituation = z.infer<typeof ReferralSituation>;

/** `asOf`: ISO date against which the age of contacts is judged; without it no age is warned about. */
export const ReferralOptions = z.strictObject({ asOf: z.optional(isoDate) });
export type ReferralOptions = z.infer<typeof ReferralOptions>;

import * as z from "zod/mini";

const text = z.string();
const optionalText = z.optional(text);

/** Something to do, why, and on what law or guidance it stands. */
const ReferralStep = z.lazy(() => z.strictObject({ text, why: text, basis: text }));

/** Whom to reach. `checked`: ISO date on which the contact was last read at its source. */
const ReferralContact = z.lazy(() =>
  z.strictObject({
    name: text,
    phone: optionalText,
    email: optionalText,
    url: optionalText,
    hours: optionalText,
    note: optionalText,
    country: text,
    source: text,
    checked: z.iso.date(),
  }),
);
export type ReferralContact = z.infer<typeof ReferralContact>;

/** A multi-agency partnership for the area, with the pathways that fit the person's age. */
const LocalPartnership = z.lazy(() =>
  z.strictObject({
    area: text,
    name: text,
    url: text,
    spoc: text,
    pathways: z.array(z.strictObject({ audience: z.enum(["adult", "child"]), title: text, url: text })),
    oversight: optionalText,
    source: text,
    checked: z.iso.date(),
  }),
);

/**
 * What to do for somebody who may be a victim, in order; the first step and the first contact are the emergency number where
 * there is danger. `mayRefer`: whether this role may make the formal referral itself. `dutyToNotify`: whether an authority
 * must be notified now although no consent allows a referral, or in spite of nobody's asking (children in the US).
 * `asksConsent`: whether the adult is still to be asked, by trained people; never for who is or may be under 18.
 * `referrers`: who may make the formal referral there; empty where there is no closed list. `place`: the part of the country
 * whose rules are shown, where they differ.
 */
export const ReferralCard = z
  .lazy(() =>
    z.strictObject({
      country: text,
      place: optionalText,
      title: text,
      steps: z.array(ReferralStep),
      contacts: z.array(ReferralContact),
      mayRefer: z.boolean(),
      dutyToNotify: z.boolean(),
      asksConsent: z.boolean(),
      referrers: z.array(text),
      partnership: z.optional(LocalPartnership),
      doNot: z.array(text),
      warnings: z.array(text),
    }),
  )
  .register(z.globalRegistry, {
    id: "ReferralCard",
    description: "What to do for somebody who may be a victim, in order, and whom to reach.",
  });
export type ReferralCard = z.infer<typeof ReferralCard>;

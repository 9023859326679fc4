import * as z from "zod/mini";
import { ReferralAge, ReferralConsent, ReferralRole } from "./situation.js";
import { stages } from "./stage.js";

const text = z.string().check(z.minLength(2));
const optionalText = z.optional(text);

/** When a row applies: in the situations that have one of the values given for each field; `{}` is always. */
export const Condition = z.strictObject({
  role: z.optional(z.array(ReferralRole)),
  age: z.optional(z.array(ReferralAge)),
  consent: z.optional(z.array(ReferralConsent)),
  danger: z.optional(z.boolean()),
  region: z.optional(z.array(text)),
  regionKnown: z.optional(z.boolean()),
  mayRefer: z.optional(z.boolean()),
});
export type Condition = z.infer<typeof Condition>;

/** `{emergency}` and `{id}` in the text stand for the number of the contact with that id, which is written nowhere else. */
export const StepRecord = z.strictObject({
  stage: z.enum(stages),
  when: Condition,
  text,
  why: text,
  basis: text,
});
export type StepRecord = z.infer<typeof StepRecord>;

/** `verified`: false where nobody has read the contact at its owner or an official page; the card warns of it. */
export const ContactRecord = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
  when: z.optional(Condition),
  name: text,
  phone: optionalText,
  email: optionalText,
  url: z.optional(z.url()),
  hours: optionalText,
  note: optionalText,
  source: text,
  checked: z.iso.date(),
  verified: z.boolean(),
});
export type ContactRecord = z.infer<typeof ContactRecord>;

const Note = z.strictObject({ when: Condition, text });

/** A part of a country with rules or numbers of its own. `assumed`: taken where the area tells none. */
export const RegionRecord = z.strictObject({
  id: text,
  name: text,
  assumed: z.optional(z.boolean()),
  places: z.array(text),
});
export type RegionRecord = z.infer<typeof RegionRecord>;

/** The pathway of a country: one file each. */
export const PathwayRecord = z.strictObject({
  /** ISO 3166-1 alpha-2; absent for what holds where no pathway is recorded. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  title: text,
  regions: z.array(RegionRecord),
  mayRefer: z.array(Condition),
  dutyToNotify: z.array(Condition),
  referrers: z.array(z.strictObject({ name: text, statutory: z.boolean(), region: z.optional(z.array(text)) })),
  referrersSource: z.optional(z.strictObject({ source: text, checked: z.iso.date() })),
  contacts: z.array(ContactRecord),
  commonEmergency: z.optional(z.strictObject({ countries: z.array(text), contact: ContactRecord })),
  steps: z.array(StepRecord),
  doNot: z.array(Note),
  warnings: z.array(Note),
});
export type PathwayRecord = z.infer<typeof PathwayRecord>;

/** What holds in every country. */
export const EverywhereRecord = z.strictObject({
  steps: z.array(StepRecord),
  partnershipStep: StepRecord,
  doNot: z.array(Note),
  stale: text,
  unverified: text,
  emergencyUnknown: text,
  warnings: z.array(Note),
});
export type EverywhereRecord = z.infer<typeof EverywhereRecord>;

/** A local multi-agency partnership: one file an area. */
export const PartnershipRecord = z.strictObject({
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  region: optionalText,
  area: text,
  places: z.array(text).check(z.minLength(1)),
  name: text,
  url: z.url(),
  spoc: text,
  pathways: z.array(z.strictObject({ audience: z.enum(["adult", "child"]), title: text, url: z.url() })),
  oversight: optionalText,
  source: text,
  checked: z.iso.date(),
});
export type PartnershipRecord = z.infer<typeof PartnershipRecord>;

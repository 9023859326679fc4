import { resolveCountry } from "../reference/resolve-country.js";
import { InvalidInput } from "../supplier/index.js";
import { parseWith } from "../supplier/issues.js";
import { readRegion } from "./area.js";
import type { ReferralCard } from "./card.js";
import { applies, applying, type Facts } from "./condition.js";
import { contactsOf, reachOf, shownContact } from "./contacts.js";
import { partnershipOf } from "./partnerships.js";
import type { PartnershipRecord } from "./pathway-record.js";
import { elsewhere, everywhere, pathways } from "./pathways.js";
import { ReferralOptions, ReferralSituation } from "./situation.js";
import { audienceOf, stepsOf } from "./steps.js";
import { warningsOf } from "./warnings.js";

const shownPartnership = (
  { country: _country, region: _region, places: _places, pathways: all, ...partnership }: PartnershipRecord,
  facts: Facts,
): NonNullable<ReferralCard["partnership"]> => ({
  ...partnership,
  pathways: all.filter(({ audience }) => audience === audienceOf(facts)),
});

/**
 * What to do for somebody who may be a victim of forced labour or trafficking: whom to call, who may refer, whether there is
 * a duty to notify, what consent means, and what not to do. It replaces no training and no lawyer; in danger the emergency
 * number comes first. Where no pathway is recorded for a country it says so and shows no other country's number.
 *
 * The rows are data files under `data/referral`, each contact with its source and the date on which it was checked;
 * contacts checked more than 180 days before `asOf` are warned about.
 *
 * @throws InvalidInput for a field that is missing, unknown or of another kind, and for a country that is none.
 * @example
 * ```ts
 * const card = referral(
 *   { country: "GB", area: "Watford", role: "business", age: "adult", consent: "not-asked", danger: false },
 *   { asOf: "2026-11-24" },
 * );
 * card.mayRefer; // false: a company passes the case on
 * card.partnership?.name; // "Hertfordshire Modern Slavery Partnership"
 * ```
 */
export const referral = (situation: ReferralSituation, options: ReferralOptions = {}): ReferralCard => {
  const asked = parseWith(ReferralSituation, situation);
  const { asOf } = parseWith(ReferralOptions, options);
  const country = resolveCountry(asked.country);
  if (country === undefined) {
    throw new InvalidInput([{ path: ["country"], message: `"${asked.country}" is not a country` }]);
  }
  const { role, age, consent, danger } = asked;
  const pathway = pathways().get(country) ?? elsewhere();
  const partnership = partnershipOf(country, asked.area);
  const reading = readRegion(pathway.regions, asked.country, asked.area);
  const region = pathway.regions.find(({ id }) => id === partnership?.region) ?? reading.region;
  const regionKnown = partnership !== undefined || reading.known;
  const situated = { role, age, consent, danger, region: region?.id, regionKnown };
  const mayRefer = pathway.mayRefer.some((when) => applies(when, { ...situated, mayRefer: false }));
  const facts: Facts = { ...situated, mayRefer };

  const contacts = contactsOf(pathway, country, facts);
  return {
    country,
    ...(region && { place: region.name }),
    title: pathway.title,
    steps: stepsOf(pathway, partnership, reachOf(contacts), facts),
    contacts: contacts.map((contact) => shownContact(contact, country)),
    mayRefer,
    dutyToNotify: pathway.dutyToNotify.some((when) => applies(when, facts)),
    asksConsent: age === "adult" && consent === "not-asked",
    referrers: pathway.referrers.filter(({ region: of }) => applies({ region: of }, facts)).map(({ name }) => name),
    ...(partnership && { partnership: shownPartnership(partnership, facts) }),
    doNot: applying([...pathway.doNot, ...everywhere().doNot], facts).map(({ text }) => text),
    warnings: warningsOf(pathway, partnership ? [...contacts, partnership] : contacts, facts, asOf),
  };
};

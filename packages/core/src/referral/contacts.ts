import type { ReferralContact } from "./card.js";
import { applying, type Facts } from "./condition.js";
import type { ContactRecord, PathwayRecord } from "./pathway-record.js";
import { everywhere } from "./pathways.js";

/** The contacts of a situation, the emergency number first. None of another country ever stands in for a missing one. */
export const contactsOf = (pathway: PathwayRecord, country: string, facts: Facts): readonly ContactRecord[] => {
  const { commonEmergency } = pathway;
  const own = applying(pathway.contacts, facts);
  return commonEmergency?.countries.includes(country) ? [commonEmergency.contact, ...own] : own;
};

/** What a reader sees of a contact. */
export const shownContact = (
  { id: _id, when: _when, verified: _verified, ...contact }: ContactRecord,
  country: string,
): ReferralContact => ({ ...contact, country });

/** How to reach each contact, by its id, to be put into the texts of steps. */
export const reachOf = (contacts: readonly ContactRecord[]): ReadonlyMap<string, string> =>
  new Map([
    ["emergency", everywhere().emergencyUnknown],
    ...contacts.map(({ id, phone, url, email, name }): [string, string] => [id, phone ?? url ?? email ?? name]),
  ]);

import { resolveActivity, resolveCountry } from "@manumit/core";
import { addressLine, cut } from "../cut.js";
import { type FactSource, fact, type RegisterFact } from "../fact.js";
import { isForeign } from "./company-number.js";
import type { Address, Profile } from "./shape.js";

/** Codes that name no activity. */
const SAYS_NOTHING = new Set(["74990", "82990", "99999"]);

/** Statuses of companies that trade, or may again; any other is an end. */
const ALIVE = new Set(["active", "open", "registered", "voluntary-arrangement", "administration", "receivership"]);

/** That a company has ended or is ending, in words. */
export const endOf = (status: string | null | undefined, date?: string | null): string | undefined =>
  status && !ALIVE.has(status)
    ? `Companies House lists it as ${status.replaceAll("-", " ")}${date ? ` since ${date}` : ""}.`
    : undefined;

export const addressOf = (address: Address | null | undefined): string | undefined =>
  addressLine([
    [address?.premises, address?.address_line_1].filter(Boolean).join(" "),
    address?.address_line_2,
    address?.locality,
    address?.region,
    address?.postal_code,
  ]);

/** Where a company is from: numbers of foreign companies say only where it has an establishment. */
export const countryOf = (number: string, foreign: string | null | undefined): string | undefined =>
  isForeign(number) ? resolveCountry(foreign ?? "") : "GB";

const activityFacts = (codes: readonly string[], source: FactSource): RegisterFact[] =>
  codes.map((code) => {
    if (code === "99999") return fact(source, "remark", "Companies House lists it as dormant (SIC 99999).");
    const isKnown = /^\d{5}$/.test(code) && !SAYS_NOTHING.has(code);
    if (isKnown && resolveActivity({ scheme: "uksic2007", code })) {
      return fact(source, "activities", { scheme: "uksic2007", code });
    }
    const why = /^\d{4}$/.test(code) ? "is of the classification before 2007" : "names no activity";
    return fact(source, "remark", `Its SIC code ${code} ${why} and is not used.`);
  });

/** What a profile says. Officers and people with control are neither asked for nor read. */
export const profileFacts = (profile: Profile, source: FactSource): RegisterFact[] => {
  const number = profile.company_number;
  const country = countryOf(number, profile.foreign_company_details?.originating_registry?.country);
  const address = addressOf(profile.registered_office_address);
  const ended = endOf(profile.company_status, profile.date_of_cessation);
  const former = (profile.previous_company_names ?? []).flatMap(({ name }) => cut(name) ?? []);
  const isInsolvent = profile.has_insolvency_history === true;
  return [
    fact(source, "identifiers", { scheme: "gb-coh", value: number }),
    fact(source, "aliases", profile.company_name),
    ...former.map((name) => fact(source, "formerNames", name)),
    ...(country ? [fact(source, "country", country)] : []),
    ...(address ? [fact(source, "address", address)] : []),
    ...activityFacts(profile.sic_codes ?? [], source),
    ...(ended ? [fact(source, "remark", ended)] : []),
    ...(isInsolvent ? [fact(source, "remark", "Companies House lists insolvency proceedings.")] : []),
  ];
};

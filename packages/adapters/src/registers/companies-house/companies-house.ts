import type { RegisterHttp } from "../http/register-http.js";
import type { Answer, RegisterService } from "../http/service.js";
import { jsonOf } from "../known-answer.js";
import type { Register, RegisterRecord } from "../register.js";
import { companyNumber } from "./company-number.js";
import { addressOf, countryOf, endOf, profileFacts } from "./profile-facts.js";
import { Profile, SearchPage } from "./shape.js";

const DAY = 86_400_000;

const recordOf = (profile: Profile, { url, retrieved }: Answer): RegisterRecord => {
  const country = countryOf(profile.company_number, profile.foreign_company_details?.originating_registry?.country);
  return {
    name: profile.company_name,
    names: (profile.previous_company_names ?? []).map(({ name }) => name),
    ...(country && { country }),
    facts: profileFacts(profile, { register: "companies-house", url, retrieved }),
  };
};

/**
 * The United Kingdom's register of companies: name and former names, registered office, SIC codes, status. Asked by company
 * number (`gb-coh`) or by name; needs a key of its own. Officers and people with control are never asked for.
 *
 * @example
 * ```ts
 * const register = companiesHouseRegister(registerHttp(), { key });
 * const record = await register.byIdentifier?.({ scheme: "gb-coh", value: "01234567" });
 * ```
 */
export const companiesHouseRegister = (
  http: RegisterHttp,
  { key, baseUrl = "https://api.company-information.service.gov.uk" }: { key: string; baseUrl?: string },
): Register => {
  const service: RegisterService = {
    register: "Companies House",
    baseUrl,
    headers: { authorization: `Basic ${Buffer.from(`${key}:`).toString("base64")}` },
    limit: { requests: 550, within: 300_000 },
    keep: 7 * DAY,
  };

  const read = async (number: string, signal?: AbortSignal): Promise<RegisterRecord | undefined> => {
    const found = await http.ask(service, { path: `/company/${number}` }, jsonOf(Profile), signal);
    return found && recordOf(found.data, found.answer);
  };

  return {
    name: "companies-house",
    schemes: ["gb-coh"],
    countries: ["GB"],
    async byIdentifier({ value }, signal) {
      const number = companyNumber(value);
      return number === undefined ? undefined : read(number, signal);
    },
    async byName({ name }, signal) {
      const question = { path: "/search/companies", query: { q: name, items_per_page: "20" } };
      const found = await http.ask(service, question, jsonOf(SearchPage), signal);
      return (found?.data.items ?? []).flatMap((item) => {
        const number = companyNumber(item.company_number);
        if (number === undefined) return [];
        const country = countryOf(number, item.address?.country);
        const address = addressOf(item.address);
        const ended = endOf(item.company_status);
        return {
          name: item.title,
          ...(country && { country }),
          ...(address && { address }),
          ...(ended && { ended }),
          identifiers: [{ scheme: "gb-coh", value: number }],
          url: `${baseUrl}/company/${number}`,
          read: (later?: AbortSignal) => read(number, later),
        };
      });
    },
  };
};
